import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { aNumber, aText, fits, isNonEmpty, listOf, objectOf } from '../convert/shape.ts';

/** Reads actionlint's `-format '{{json .}}'`, a list. */
export const actionlint: Converter = {
  tool: 'actionlint',
  kind: 'lint',
  informationUri: 'https://github.com/rhysd/actionlint',
  recognises: ({ value }) => isNonEmpty(value) && fits(value, listOf(errorShape)),
  convert: ({ value }) => convert(value as readonly unknown[]),
};

const errorShape = objectOf({
  message: aText,
  filepath: aText,
  line: aNumber,
  column: aNumber,
  kind: aText,
  snippet: aText,
});

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
