import type { Converted, Converter } from '../convert/converter.ts';
import { entries, entriesIfAny, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { byMarks } from '../convert/recognised.ts';
import { aNumber, aText, anObject, listOf, objectOf, there } from '../convert/shape.ts';

const issueShape = objectOf({
  filename: aText,
  issue_severity: aText,
  issue_text: aText,
  line_number: aNumber,
  test_id: aText,
});

/**
 * Reads Bandit's `-f json`: `{ errors, generated_at, metrics, results }`. `metrics` lists every
 * scanned file, and `_totals`. `errors` lists files that could not be scanned and missing paths.
 * Both end with exit code 0.
 */
export const bandit: Converter = {
  tool: 'Bandit',
  kind: 'security',
  informationUri: 'https://bandit.readthedocs.io/',
  ...byMarks(
    objectOf({ metrics: anObject, generated_at: aText, results: there }),
    objectOf({
      errors: listOf(anObject),
      metrics: objectOf({ _totals: anObject }),
      results: listOf(issueShape),
    }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const errors = entriesIfAny(report['errors'], '"errors"', failures).map(
    (error) => `${text(error, 'filename') ?? 'a file'}: ${text(error, 'reason') ?? 'not read'}`,
  );
  const results = entries(report['results'], '"results"', failures);
  const files = Object.keys(record(report, 'metrics')).filter((name) => name !== '_totals');
  if (files.length === 0 && errors.length === 0) failures.push('it looked at no file');
  return { findings: results.map(finding), failures: [...errors, ...failures] };
}

function finding(issue: Fields): Finding {
  const name = text(issue, 'test_name');
  const id = text(issue, 'test_id') ?? name ?? 'bandit';
  const cwe = number(record(issue, 'issue_cwe'), 'id');
  const path = text(issue, 'filename');
  const lines = Array.isArray(issue['line_range']) ? issue['line_range'] : [];
  const last: unknown = lines.at(-1);
  const confidence = text(issue, 'issue_confidence');
  return {
    rule: {
      id,
      name,
      url: text(issue, 'more_info'),
      tags: cwe === undefined || cwe === 0 ? [] : [`external/cwe/cwe-${cwe}`],
    },
    message: messageOf(issue, id),
    rank: rank(text(issue, 'issue_severity')),
    ...(path === undefined
      ? {}
      : {
          place: {
            path,
            line: number(issue, 'line_number'),
            endLine: typeof last === 'number' ? last : undefined,
          },
        }),
    ...(confidence === undefined ? {} : { properties: { confidence } }),
  };
}

/** B105 to B107 quote the password that they found. */
export function messageOf(issue: Fields, id: string): string {
  const message = text(issue, 'issue_text') ?? '';
  return /^B10[567]$/.test(id) ? message.replace(/: ?'.*'/s, ": '***'") : message;
}
