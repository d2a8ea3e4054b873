import type { Converted, Converter } from '../convert/converter.ts';
import { entriesIfAny, isRecord, number, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding, SuppressedBy } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { byMarks } from '../convert/recognised.ts';
import { aNumber, aText, either, ifAny, listOf, objectOf, there } from '../convert/shape.ts';

/**
 * Reads gosec's `-fmt json`: `{ "Golang errors", Issues, Stats, GosecVersion }`. A package that
 * does not compile is in `Golang errors`, by file, and is not scanned. A line may be a range:
 * `12-14`.
 */
export const gosec: Converter = {
  tool: 'gosec',
  kind: 'security',
  informationUri: 'https://github.com/securego/gosec',
  ...byMarks(
    objectOf({ Issues: there, 'Golang errors': there, Stats: there }),
    objectOf({
      Issues: ifAny(
        listOf(objectOf({ file: aText, details: aText, line: either(aText, aNumber) })),
      ),
      Stats: objectOf({ files: aNumber, found: aNumber }),
    }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const issues = entriesIfAny(report['Issues'], '"Issues"', failures);
  const stats = record(report, 'Stats');
  failures.push(...errorsOf(report['Golang errors']));
  if (!((number(stats, 'files') ?? 0) > 0)) failures.push('it looked at no file');
  const found = number(stats, 'found') ?? 0;
  if (found > 0 && issues.length === 0) failures.push(`it found ${found} and lists none`);
  return { version: text(report, 'GosecVersion'), findings: issues.map(finding), failures };
}

function errorsOf(errors: unknown): readonly string[] {
  if (typeof errors === 'string' && errors.trim() !== '') return [errors.trim()];
  if (!isRecord(errors)) return [];
  return Object.keys(errors).map((file) => {
    const [first] = records(errors, file);
    return `${file}: ${(first && text(first, 'error')) ?? 'it could not be looked at'}`;
  });
}

function finding(issue: Fields): Finding {
  const cwe = text(record(issue, 'cwe'), 'id', 'ID');
  const details = text(issue, 'details') ?? '';
  const path = text(issue, 'file');
  const confidence = text(issue, 'confidence');
  const [line, endLine] = (text(issue, 'line') ?? '').split('-').map(Number);
  return {
    rule: {
      id: text(issue, 'rule_id') ?? 'gosec',
      title: details || undefined,
      url: text(record(issue, 'cwe'), 'url', 'URL'),
      tags: cwe === undefined ? [] : [`external/cwe/cwe-${cwe}`],
    },
    message: details,
    rank: rank(text(issue, 'severity')),
    place:
      path === undefined ? undefined : { path, line, endLine, column: number(issue, 'column') },
    suppressed: suppressionOf(issue),
    properties: confidence === undefined ? undefined : { confidence },
  };
}

/** Listed with `-track-suppressions` or `-show-ignored`. `Stats.found` does not count them. */
function suppressionOf(issue: Fields): SuppressedBy | undefined {
  const all = records(issue, 'suppressions');
  const [first] = all;
  if (first === undefined) return issue['nosec'] === true ? { kind: 'inSource' } : undefined;
  const kind = all.every((one) => text(one, 'kind') === 'external') ? 'external' : 'inSource';
  return { kind, why: text(first, 'justification') };
}
