import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { aNumber, aText, fits, isNonEmpty, listOf, objectOf } from '../convert/shape.ts';

/** Psalm's `--output-format=json`, a list of issues. */
export const psalm: Converter = {
  tool: 'Psalm',
  kind: 'lint',
  informationUri: 'https://psalm.dev/',
  recognises: ({ value }) => isNonEmpty(value) && fits(value, listOf(issue)),
  convert: ({ value }) => convert(value),
};

const issue = objectOf({ type: aText, severity: aText, file_name: aText, line_from: aNumber });

function convert(list: unknown): Converted {
  const failures: string[] = [];
  const issues = entries(list, 'the issues', failures);
  const unread = issues.filter((one) => text(one, 'type') === 'ParseError');
  failures.push(
    ...unread.map((one) => `${text(one, 'file_name') ?? 'a file'}: ${text(one, 'message') ?? ''}`),
  );
  return { findings: issues.map(finding), failures };
}

function finding(one: Fields): Finding {
  const path = text(one, 'file_path', 'file_name');
  return {
    rule: { id: text(one, 'type') ?? 'psalm', url: text(one, 'link') },
    message: text(one, 'message') ?? '',
    rank: rank(text(one, 'severity')),
    place:
      path === undefined
        ? undefined
        : {
            path,
            line: number(one, 'line_from'),
            endLine: number(one, 'line_to'),
            column: number(one, 'column_from'),
            endColumn: number(one, 'column_to'),
          },
  };
}
