import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { lostOf } from '../convert/lost-of.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { anObject, aText, listOf, objectOf, there } from '../convert/shape.ts';

/**
 * RuboCop's `--format json`: `{ metadata, files, summary }`. A file that cannot be parsed is an
 * offense of the cop Lint/Syntax; `--fail-fast` leaves files out, which the summary counts.
 */
export const rubocop: Converter = {
  tool: 'RuboCop',
  kind: 'lint',
  informationUri: 'https://rubocop.org/',
  ...byMarks(
    objectOf({ metadata: objectOf({ rubocop_version: aText }), files: there }),
    objectOf({
      files: listOf(
        objectOf({ path: aText, offenses: listOf(objectOf({ cop_name: aText, message: aText })) }),
      ),
      summary: anObject,
    }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const findings = entries(report['files'], '"files"', failures).flatMap((file) => {
    const path = text(file, 'path') ?? 'a file';
    return entries(file['offenses'], `"offenses" of ${path}`, failures).map((offense) => {
      if (text(offense, 'cop_name') === 'Lint/Syntax') {
        failures.push(`${path}: ${text(offense, 'message') ?? 'it could not be parsed'}`);
      }
      return finding(offense, path);
    });
  });
  const summary = record(report, 'summary');
  const inspected = number(summary, 'inspected_file_count') ?? 0;
  const targets = number(summary, 'target_file_count') ?? 0;
  return {
    version: text(record(report, 'metadata'), 'rubocop_version'),
    findings,
    failures: [
      ...failures,
      ...lostOf(number(summary, 'offense_count'), findings.length, 'offenses'),
      ...(inspected > 0 ? [] : ['it looked at no file']),
      ...(targets > inspected && inspected > 0
        ? [`it looked at ${inspected} of ${targets} files`]
        : []),
    ],
  };
}

function finding(offense: Fields, path: string): Finding {
  const location = record(offense, 'location');
  const word = text(offense, 'severity');
  return {
    rule: { id: text(offense, 'cop_name') ?? 'rubocop' },
    message: text(offense, 'message') ?? '',
    rank: rank(word === 'convention' || word === 'refactor' ? 'style' : word),
    place: {
      path,
      line: number(location, 'start_line', 'line'),
      column: number(location, 'start_column', 'column'),
      endLine: number(location, 'last_line'),
    },
  };
}
