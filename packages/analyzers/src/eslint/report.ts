import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding, SuppressedBy } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import {
  aNumber,
  aText,
  fits,
  isNonEmpty,
  listOf,
  objectOf,
  oneOf,
  orNull,
} from '../convert/shape.ts';

/** What else has `filePath` and `messages` (textlint, secretlint) counts nothing. */
const fileShape = objectOf({
  filePath: aText,
  messages: listOf(objectOf({ ruleId: orNull(aText), severity: oneOf(0, 1, 2), message: aText })),
  errorCount: aNumber,
  warningCount: aNumber,
});

/**
 * Reads ESLint's `-f json`: a list of all linted files, each with its messages. `fatal` marks a
 * file that could not be parsed. A file given by name that is ignored has a warning.
 */
export const eslint: Converter = {
  tool: 'ESLint',
  kind: 'lint',
  informationUri: 'https://eslint.org/',
  recognises: ({ value }) => isNonEmpty(value) && fits(value, listOf(fileShape)),
  convert: ({ value }) => convert(value as readonly unknown[]),
};

function convert(list: readonly unknown[]): Converted {
  const failures: string[] = [];
  const files = entries(list, 'the files', failures);
  const findings = files.flatMap((file) => {
    const path = text(file, 'filePath') ?? '<text>';
    const messages = entries(file['messages'], `"messages" of ${path}`, failures);
    const counted = (number(file, 'errorCount') ?? 0) + (number(file, 'warningCount') ?? 0);
    if (counted > messages.length) {
      failures.push(`${path}: it counts ${counted} messages and lists ${messages.length}`);
    }
    failures.push(
      ...messages.filter(isNotLinted).map((m) => `${path}: ${text(m, 'message') ?? ''}`),
    );
    return [
      ...messages.map((message) => finding(message, path)),
      ...records(file, 'suppressedMessages').map((message) =>
        finding(message, path, { kind: 'inSource', why: justification(message) }),
      ),
    ];
  });
  return { findings, failures };
}

function isNotLinted(message: Fields): boolean {
  return message['fatal'] === true || (text(message, 'message') ?? '').startsWith('File ignored ');
}

function justification(message: Fields): string | undefined {
  const [first] = records(message, 'suppressions');
  return first === undefined ? undefined : text(first, 'justification');
}

function finding(message: Fields, path: string, suppressed?: SuppressedBy): Finding {
  const id = text(message, 'ruleId') ?? (message['fatal'] === true ? 'parse-error' : 'eslint');
  return {
    rule: { id },
    message: text(message, 'message') ?? '',
    rank: rank(words.get(message['severity'])),
    place:
      path === '<text>'
        ? undefined
        : {
            path,
            line: number(message, 'line'),
            column: number(message, 'column'),
            endLine: number(message, 'endLine'),
            endColumn: number(message, 'endColumn'),
          },
    suppressed,
  };
}

const words = new Map<unknown, string>([
  [2, 'error'],
  [1, 'warning'],
]);
