import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import {
  aNumber,
  aText,
  aTextLike,
  fits,
  isNonEmpty,
  listOf,
  objectOf,
  oneOf,
} from '../convert/shape.ts';

/** Reads hadolint's `-f json`, a list. Rules are its own (DL…) or shellcheck's (SC…). */
export const hadolint: Converter = {
  tool: 'Hadolint',
  kind: 'lint',
  informationUri: 'https://github.com/hadolint/hadolint',
  recognises: ({ value }) => isNonEmpty(value) && fits(value, listOf(failure)),
  convert: ({ value }) => convert(value as readonly unknown[]),
};

const failure = objectOf({
  code: aTextLike(/^[A-Z]{2}\d\d*$/),
  file: aText,
  line: aNumber,
  column: aNumber,
  level: oneOf('error', 'warning', 'info', 'style', 'ignore'),
  message: aText,
});

function convert(list: readonly unknown[]): Converted {
  const failures: string[] = [];
  return { findings: entries(list, 'the findings', failures).map(finding), failures };
}

function finding(entry: Fields): Finding {
  const id = text(entry, 'code') ?? 'hadolint';
  const path = text(entry, 'file');
  return {
    rule: { id, url: urlOf(id) },
    message: text(entry, 'message') ?? '',
    rank: rank(text(entry, 'level')),
    place:
      path === undefined || path === '-'
        ? undefined
        : { path, line: number(entry, 'line'), column: number(entry, 'column') },
  };
}

function urlOf(id: string): string | undefined {
  if (/^SC\d\d*$/.test(id)) return `https://www.shellcheck.net/wiki/${id}`;
  return /^DL\d\d*$/.test(id) ? `https://github.com/hadolint/hadolint/wiki/${id}` : undefined;
}
