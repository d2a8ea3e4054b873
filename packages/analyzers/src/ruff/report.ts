import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { messagesOf } from '../convert/native-report.ts';
import { rank } from '../convert/rank.ts';
import {
  aNumber,
  aText,
  either,
  fits,
  isNonEmpty,
  listOf,
  objectOf,
  orNull,
  there,
} from '../convert/shape.ts';

/**
 * ruff's `--output-format json`, a list, and `json-lines`, a finding a line. A syntax error is a finding of it; a file that cannot be
 * read is one too (E902), and nothing of that file was looked at.
 */
export const ruff: Converter = {
  tool: 'ruff',
  kind: 'lint',
  informationUri: 'https://docs.astral.sh/ruff/',
  recognises: (report) => {
    const messages = messagesOf(report);
    return isNonEmpty(messages) && fits(messages, listOf(diagnosed));
  },
  convert: (report) => convert(messagesOf(report)),
};

const position = objectOf({ row: aNumber, column: either(aNumber, aText) });

const diagnosed = objectOf({
  code: orNull(aText),
  filename: aText,
  location: position,
  end_location: position,
  message: aText,
  fix: there,
});

function convert(list: readonly unknown[]): Converted {
  const failures: string[] = [];
  const diagnostics = entries(list, 'the findings', failures);
  const unread = diagnostics.filter((diagnostic) => text(diagnostic, 'code') === 'E902');
  failures.push(
    ...unread.map((one) => `${text(one, 'filename') ?? 'a file'}: ${text(one, 'message') ?? ''}`),
  );
  return { findings: diagnostics.map(finding), failures };
}

function finding(diagnostic: Fields): Finding {
  const id = text(diagnostic, 'code') ?? 'invalid-syntax';
  const path = text(diagnostic, 'filename');
  const [start, end] = [record(diagnostic, 'location'), record(diagnostic, 'end_location')];
  const cell = number(diagnostic, 'cell');
  const name = text(diagnostic, 'name');
  return {
    rule: { id, name, title: name, url: text(diagnostic, 'url') },
    message: messageOf(diagnostic, id),
    rank: rank(text(diagnostic, 'severity')),
    place:
      path === undefined
        ? undefined
        : {
            path,
            // Rows of a notebook count from the start of a cell, so they are not lines of the file.
            ...(cell === undefined ? regionOf(start, end) : {}),
          },
    properties: cell === undefined ? undefined : { cell, ...regionOf(start, end) },
  };
}

function regionOf(start: Fields, end: Fields) {
  return {
    line: number(start, 'row'),
    column: number(start, 'column'),
    endLine: number(end, 'row'),
    endColumn: number(end, 'column'),
  };
}

/** In older versions, S105 to S107 quote the password that they found. */
export function messageOf(diagnostic: Fields, id: string): string {
  const message = text(diagnostic, 'message') ?? '';
  return /^S10[567]$/.test(id) ? message.replace(/: ".*"/s, ': "***"') : message;
}
