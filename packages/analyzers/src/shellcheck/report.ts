import type { Converted, Converter } from '../convert/converter.ts';
import { entries, isRecord, number, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

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
      ? value.some(isComment)
      : isRecord(value) && 'comments' in value && Object.keys(value).length === 1,
  convert: ({ value }) => convert(Array.isArray(value) ? value : (value as Fields)['comments']),
};

function isComment(entry: unknown): boolean {
  return (
    isRecord(entry) &&
    ['file', 'line', 'endLine', 'level', 'message'].every((key) => key in entry) &&
    typeof entry['code'] === 'number'
  );
}

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
