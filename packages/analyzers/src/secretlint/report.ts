import type { Converted, Converter } from '../convert/converter.ts';
import { number, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { aText, anObject, fits, isNonEmpty, listOf, objectOf } from '../convert/shape.ts';

const fileShape = objectOf({
  filePath: aText,
  sourceContent: aText,
  sourceContentType: aText,
  messages: listOf(objectOf({ ruleId: aText, message: aText, severity: aText, loc: anObject })),
});

/**
 * secretlint's `--format json`: a list of every file that was looked at, each with its messages.
 * `sourceContent` is the whole file, secrets and all; a message quotes them with `--no-maskSecrets`.
 * Neither is taken over.
 */
export const secretlint: Converter = {
  tool: 'secretlint',
  kind: 'security',
  informationUri: 'https://github.com/secretlint/secretlint',
  recognises: ({ value }) =>
    Array.isArray(value) && isNonEmpty(value) && fits(value, listOf(fileShape)),
  convert: ({ value }) => convert(value as readonly Fields[]),
};

function convert(files: readonly Fields[]): Converted {
  return {
    findings: files.flatMap((file) =>
      records(file, 'messages').map((message) => finding(message, text(file, 'filePath') ?? '')),
    ),
    failures: [],
  };
}

/** The rule's id is the one of secretlint's SARIF. Lines count from 1, columns from 0. */
function finding(message: Fields, path: string): Finding {
  const [rule, preset] = [text(message, 'ruleId') ?? 'secretlint', text(message, 'ruleParentId')];
  const kind = text(message, 'messageId');
  const [start, end] = ['start', 'end'].map((key) => record(record(message, 'loc'), key));
  return {
    rule: {
      id: preset === undefined ? rule : `${preset} > ${rule}`,
      title: `A secret found by ${rule}`,
      url: text(message, 'docsUrl'),
    },
    message: kind === undefined ? `A secret found by ${rule}` : `A secret of kind ${kind}`,
    rank: rank(text(message, 'severity')),
    secret: true,
    place: {
      path,
      line: number(start ?? {}, 'line'),
      column: fromOne(number(start ?? {}, 'column')),
      endLine: number(end ?? {}, 'line'),
      endColumn: fromOne(number(end ?? {}, 'column')),
    },
  };
}

function fromOne(count: number | undefined): number | undefined {
  return count === undefined ? undefined : count + 1;
}
