import type { Converted, Converter } from '../convert/converter.ts';
import { entries, isRecord, number, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { aNumber, aText, fits, isNonEmpty, listOf, objectOf, oneOf } from '../convert/shape.ts';

/**
 * Reads shellcheck's `-f json1` (`{ comments }`) and `-f json` (only the list). It writes
 * `{"comments":[]}` both for a missing file and for a clean one.
 */
export const shellcheck: Converter = {
  tool: 'ShellCheck',
  kind: 'lint',
  informationUri: 'https://www.shellcheck.net/',
  recognises: ({ value }) =>
    Array.isArray(value)
      ? isNonEmpty(value) && fits(value, listOf(commentShape))
      : fits(value, objectOf({ comments: listOf(commentShape) })) && isAlone(value),
  convert: ({ value }) => convert(Array.isArray(value) ? value : (value as Fields)['comments']),
};

const commentShape = objectOf({
  file: aText,
  line: aNumber,
  endLine: aNumber,
  column: aNumber,
  endColumn: aNumber,
  level: oneOf('error', 'warning', 'info', 'style'),
  code: aNumber,
  message: aText,
});

const isAlone = (value: unknown) => isRecord(value) && Object.keys(value).length === 1;

function convert(list: unknown): Converted {
  const failures: string[] = [];
  const comments = entries(list, 'the comments', failures);
  if (comments.length === 0) failures.push('it names no file that it looked at');
  return { findings: comments.map(finding), failures };
}

function finding(comment: Fields): Finding {
  const code = number(comment, 'code');
  const id = code === undefined ? 'shellcheck' : `SC${code}`;
  const path = text(comment, 'file');
  return {
    rule: {
      id,
      url: code === undefined ? undefined : `https://www.shellcheck.net/wiki/${id}`,
    },
    message: text(comment, 'message') ?? '',
    rank: rank(text(comment, 'level')),
    place:
      path === undefined || path === '-'
        ? undefined
        : {
            path,
            line: number(comment, 'line'),
            column: number(comment, 'column'),
            endLine: number(comment, 'endLine'),
            endColumn: number(comment, 'endColumn'),
          },
  };
}
