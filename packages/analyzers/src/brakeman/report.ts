import type { Converted, Converter } from '../convert/converter.ts';
import { entries, entriesIfAny, number, record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { lostOf } from '../convert/lost-of.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { aList, anObject, aText, listOf, objectOf } from '../convert/shape.ts';

/**
 * Brakeman's `-f json`: `{ scan_info, warnings, ignored_warnings, errors }`. It ranks by how sure it
 * is; its own SARIF makes levels of that. `code` is left out: it may quote a secret.
 */
export const brakeman: Converter = {
  tool: 'Brakeman',
  kind: 'security',
  informationUri: 'https://brakemanscanner.org/',
  ...byMarks(
    objectOf({ scan_info: objectOf({ brakeman_version: aText, checks_performed: aList }) }),
    objectOf({
      warnings: listOf(objectOf({ warning_type: aText, message: aText })),
      errors: listOf(anObject),
    }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

const levels = new Map([
  ['High', 'error'],
  ['Medium', 'warning'],
  ['Weak', 'note'],
]);

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const info = record(report, 'scan_info');
  const warnings = entries(report['warnings'], '"warnings"', failures);
  const ignored = entriesIfAny(report['ignored_warnings'], '"ignored_warnings"', failures);
  const errors = entries(report['errors'], '"errors"', failures);
  const looked = ['number_of_controllers', 'number_of_models', 'number_of_templates'].some(
    (key) => (number(info, key) ?? 0) > 0,
  );
  return {
    version: text(info, 'brakeman_version'),
    findings: [
      ...warnings.map(finding),
      ...ignored.map((warning) => ({
        ...finding(warning),
        suppressed: { kind: 'external' as const, why: text(warning, 'note') },
      })),
    ],
    failures: [
      ...failures,
      ...errors.map((error) => text(error, 'error') ?? 'an error without a text'),
      ...lostOf(number(info, 'security_warnings'), warnings.length, 'warnings'),
      ...(texts(info, 'checks_performed').length > 0 ? [] : ['it performed no check']),
      ...(looked || warnings.length > 0 ? [] : ['it looked at no controller, model or template']),
    ],
  };
}

function finding(warning: Fields): Finding {
  const path = text(warning, 'file');
  const confidence = text(warning, 'confidence');
  const fingerprint = text(warning, 'fingerprint');
  const cwes = Array.isArray(warning['cwe_id']) ? (warning['cwe_id'] as readonly unknown[]) : [];
  return {
    rule: {
      id: text(warning, 'check_name', 'warning_type') ?? 'brakeman',
      title: text(warning, 'warning_type'),
      url: text(warning, 'link'),
      tags: cwes
        .filter((cwe) => typeof cwe === 'number')
        .map((cwe) => `external/cwe/cwe-${String(cwe)}`),
    },
    message: text(warning, 'message') ?? '',
    rank: rank(levels.get(confidence ?? '')),
    place: path === undefined ? undefined : { path, line: number(warning, 'line') },
    fingerprints:
      fingerprint === undefined ? undefined : { 'brakeman/fingerprint/v1': fingerprint },
    properties: confidence === undefined ? undefined : { confidence },
  };
}
