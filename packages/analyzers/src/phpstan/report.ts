import type { Converted, Converter } from '../convert/converter.ts';
import { entries, isRecord, number, record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { lostOf } from '../convert/lost-of.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { aNumber, aText, either, listOf, mapOf, objectOf, there } from '../convert/shape.ts';
import type { Shape } from '../convert/shape.ts';

const emptyList: Shape = (value, at) =>
  Array.isArray(value) && value.length === 0 ? undefined : `"${at}" is no empty list`;

/**
 * PHPStan's `--error-format=json`: `{ totals, files, errors }`; PHP writes an empty `files` as a
 * list. `errors` belong to no file: internal errors, and ignored patterns that matched nothing.
 */
export const phpstan: Converter = {
  tool: 'PHPStan',
  kind: 'lint',
  informationUri: 'https://phpstan.org/',
  ...byMarks(
    objectOf({
      totals: objectOf({ errors: aNumber, file_errors: aNumber }),
      files: there,
      errors: there,
    }),
    objectOf({
      files: either(emptyList, mapOf(objectOf({ messages: listOf(objectOf({ message: aText })) }))),
      errors: listOf(aText),
    }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const findings = Object.entries(record(report, 'files')).flatMap(([path, file]) =>
    entries(isRecord(file) ? file['messages'] : file, `"messages" of ${path}`, failures).map(
      (message) => {
        if (text(message, 'identifier') === 'phpstan.parse') {
          failures.push(`${path}: ${text(message, 'message') ?? 'it could not be parsed'}`);
        }
        return finding(message, path);
      },
    ),
  );
  const errors = texts(report, 'errors');
  const totals = record(report, 'totals');
  return {
    findings: [...findings, ...errors.filter(isUnmatched).map(unmatched)],
    failures: [
      ...failures,
      ...errors.filter((error) => !isUnmatched(error)),
      ...lostOf(number(totals, 'file_errors'), findings.length, 'errors of files'),
      ...lostOf(number(totals, 'errors'), errors.length, 'errors'),
    ],
  };
}

function isUnmatched(error: string): boolean {
  return error.startsWith('Ignored error pattern ');
}

function unmatched(error: string): Finding {
  return { rule: { id: 'ignore.unmatched' }, message: error, rank: rank(undefined) };
}

/** In a trait the key is `path (in context of class X)`. */
function finding(message: Fields, path: string): Finding {
  const [file = ''] = path.endsWith(')') ? path.split(' (in context of ', 1) : [path];
  const id = text(message, 'identifier') ?? 'phpstan';
  return {
    rule: { id, url: id.includes('.') ? `https://phpstan.org/error-identifiers/${id}` : undefined },
    message: text(message, 'message') ?? '',
    rank: rank(undefined),
    place: { path: file, line: number(message, 'line') },
  };
}
