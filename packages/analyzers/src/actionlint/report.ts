import type { Converted, Converter } from '../convert/converter.ts';
import { entries, isRecord, number, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

/** Reads actionlint's `-format '{{json .}}'`, a list. */
export const actionlint: Converter = {
  tool: 'actionlint',
  kind: 'lint',
  informationUri: 'https://github.com/rhysd/actionlint',
  recognises: ({ value }) => Array.isArray(value) && value.some(isError),
  convert: ({ value }) => convert(value as readonly unknown[]),
};

function isError(entry: unknown): boolean {
  return (
    isRecord(entry) &&
    ['filepath', 'line', 'column', 'kind', 'message'].every((key) => key in entry)
  );
}

function convert(list: readonly unknown[]): Converted {
  const failures: string[] = [];
  return { findings: entries(list, 'the errors', failures).map(finding), failures };
}

/** `end_column` is the last column, not the one after it. */
function finding(error: Fields): Finding {
  const path = text(error, 'filepath');
  const last = number(error, 'end_column');
  return {
    rule: {
      id: text(error, 'kind') ?? 'actionlint',
      url: 'https://github.com/rhysd/actionlint/blob/main/docs/checks.md',
    },
    message: text(error, 'message') ?? '',
    rank: rank(undefined),
    place:
      path === undefined || path === '<stdin>'
        ? undefined
        : {
            path,
            line: number(error, 'line'),
            column: number(error, 'column'),
            endColumn: last === undefined ? undefined : last + 1,
          },
  };
}
