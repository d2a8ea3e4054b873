import type { Converted, Converter } from '../convert/converter.ts';
import { entries, isRecord, number, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding, SuppressedBy } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import {
  aNumber,
  aText,
  anObject,
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
  recognises: ({ value }) => {
    const files = filesOf(value);
    return isNonEmpty(files) && fits(files, listOf(fileShape));
  },
  convert: ({ value }) => convert(filesOf(value), isRecord(value) ? value : {}),
};

/** `-f json-with-metadata` is `{ results, metadata }`, the results as `-f json` writes them. */
function filesOf(value: unknown): unknown {
  return isRecord(value) && fits(value['metadata'], objectOf({ rulesMeta: anObject }))
    ? value['results']
    : value;
}

function convert(list: unknown, report: Fields): Converted {
  const failures: string[] = [];
  const rules = record(record(report, 'metadata'), 'rulesMeta');
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
      ...messages.map((message) => finding(message, path, rules)),
      ...records(file, 'suppressedMessages').map((message) =>
        finding(message, path, rules, { kind: 'inSource', why: justification(message) }),
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

function finding(message: Fields, path: string, rules: Fields, suppressed?: SuppressedBy): Finding {
  const id = text(message, 'ruleId') ?? (message['fatal'] === true ? 'parse-error' : 'eslint');
  const docs = record(record(rules, id), 'docs');
  return {
    rule: { id, title: text(docs, 'description'), url: text(docs, 'url') },
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
