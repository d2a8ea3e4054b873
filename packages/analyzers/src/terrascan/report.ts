import type { Converted, Converter } from '../convert/converter.ts';
import { findingFingerprint } from '../convert/dependency-finding.ts';
import { entries, entriesIfAny, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { lostOf } from '../convert/lost-of.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { aNumber, aText, listOf, objectOf, orNull, there } from '../convert/shape.ts';

/**
 * Terrascan's `-o json`: `{ results: { scan_errors, violations, skipped_violations, scan_summary } }`.
 * Without `-i` it tries every kind of code; the errors of kinds that are not there are none.
 */
export const terrascan: Converter = {
  tool: 'Terrascan',
  kind: 'security',
  informationUri: 'https://runterrascan.io/',
  ...byMarks(
    objectOf({
      results: objectOf({
        violations: there,
        scan_summary: objectOf({ policies_validated: aNumber }),
      }),
    }),
    objectOf({
      results: objectOf({
        violations: orNull(listOf(objectOf({ rule_id: aText, severity: aText }))),
      }),
    }),
  ),
  convert: ({ value }) => convert(record(value as Fields, 'results')),
};

function convert(results: Fields): Converted {
  const failures: string[] = [];
  const summary = record(results, 'scan_summary');
  const listed =
    results['violations'] === null ? [] : entries(results['violations'], '"violations"', failures);
  const skipped = entriesIfAny(results['skipped_violations'], '"skipped_violations"', failures);
  const errors = entriesIfAny(results['scan_errors'], '"scan_errors"', failures);
  const absent = errors.filter(isAbsentKind);
  return {
    findings: [
      ...listed.map(finding),
      ...skipped.map((one) => ({
        ...finding(one),
        suppressed: { kind: 'inSource' as const, why: text(one, 'skip_comment') },
      })),
    ],
    failures: [
      ...failures,
      ...errors.filter((error) => !absent.includes(error)).map(why),
      ...lostOf(number(summary, 'violated_policies'), listed.length, 'violations'),
      ...((number(summary, 'policies_validated') ?? 0) > 0 ? [] : ['it validated no policy']),
    ],
  };
}

/** "kustomization.y(a)ml file not found in the directory", "no helm charts found in directory", … */
function isAbsentKind(error: Fields): boolean {
  return /\b(?:not found in|found in|no .* (?:files?|charts?) found)\b.*director/.test(
    text(error, 'errMsg')?.slice(0, 2000) ?? '',
  );
}

function why(error: Fields): string {
  return `${text(error, 'directory') ?? 'a directory'}: ${text(error, 'errMsg') ?? 'not scanned'}`;
}

function finding(one: Fields): Finding {
  const id = text(one, 'rule_id', 'rule_name') ?? 'terrascan';
  const path = text(one, 'file');
  const resource = [text(one, 'resource_type'), text(one, 'resource_name')]
    .filter((part) => part !== undefined)
    .join('.');
  return {
    rule: {
      id,
      name: text(one, 'rule_name'),
      title: text(one, 'description'),
      tags: ['misconfiguration'],
    },
    message: `${text(one, 'description') ?? id}${resource === '' ? '' : ` (${resource})`}`,
    rank: rank(text(one, 'severity')),
    place: path === undefined ? undefined : { path, line: number(one, 'line') },
    fingerprints: { [findingFingerprint]: [id, path, resource].filter(Boolean).join(':') },
    properties: resource === '' ? undefined : { resource },
  };
}
