import { shorten } from '@ci-actions/markdown';
import { at, quoted } from './diagnosis.ts';
import type { Cause } from './diagnosis.ts';
import { beginsList, firstWithoutDash, misplaced, tabbed } from './indentation.ts';
import type { SourceLine } from './source-lines.ts';

/** In its own line, or in the next one, which a value without quotes goes on in. */
export const tab: Cause = ({ lines, error }) =>
  tabbed(lines, error.line) ??
  tabbed(lines, lines.find(({ number }) => number > error.line)?.number ?? 0);

/** `phase a` and `phase:a` are text, which the library reads on into the next line. */
const noColon: Cause = ({ error, lines }) => {
  const index = lines.findIndex(({ number }) => number === error.line);
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || line.key !== undefined) return undefined;
  const opensMap = /^[\w.-]+:?\s*[[{]/.test(line.text);
  if (!opensMap && !/IMPLICIT_KEY|MISSING_CHAR/.test(error.code)) return undefined;
  // of a list element only where keys follow it
  if (line.dash && (next?.key === undefined || next.indent < line.start)) return undefined;
  const [, key, colon, value = ''] = /^([\w.-]+)(:?)\s*(.*)$/.exec(line.text) ?? [];
  if (key === undefined) return undefined;
  const problem = `no ${colon === '' ? 'colon' : 'blank'} after "${shorten(key, 60)}${colon ?? ''}"`;
  const place = { line: line.number, column: line.start + 1 };
  return { ...place, problem, accepted: `"${shorten(`${key}: ${value}`.trim(), 100)}"` };
};

const colonInValue: Cause = ({ error, lines }) => {
  const line = lines.find(({ number }) => number === error.line);
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || line?.key === undefined) return undefined;
  const value = valueOf(line, line.key);
  if (/^[[{"']/.test(value) || !/:(\s|$)/.test(value)) return undefined;
  const first = /^[\w.-]+(?=:)/.exec(value)?.[0];
  const close = value.at(-1) ?? '';
  if (first !== undefined && Object.hasOwn(openers, close)) {
    const problem = `the bracket ${quoted(close)} is not opened`;
    return at(error, problem, `"${openers[close]}" before "${shorten(first, 60)}"`);
  }
  const or = first === undefined ? '' : `, or "${shorten(first, 60)}" on a line of its own below`;
  return at(
    error,
    `the value of "${shorten(line.key, 60)}" holds a colon`,
    `quotes around it${or}`,
  );
};

const openers: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/** `-name: a` is a key that begins with a dash; the lines around it then do not fit. */
const joinedDash: Cause = ({ error, lines }) => {
  const index = lines.findIndex(({ number }) => number === error.line);
  const line = [lines[index], lines[index - 1]].find((one) => /^-[\w"']/.test(one?.text ?? ''));
  return line && beginsList(line);
};

const indentation: Cause = ({ error, lines }) => {
  const list = firstWithoutDash(lines, error.line);
  if (list) return list;
  const index = lines.findIndex(({ number }) => number === error.line);
  if (index < 0) return undefined;
  // the first of the elements above it that stands apart
  const elements = lines.slice(0, index).findLastIndex(({ dash }) => !dash) + 1;
  for (const { number } of lines.slice(Math.min(elements, index), index + 1)) {
    const own = misplaced(lines, number);
    if (own) return own;
  }
  if (!/IMPLICIT_KEY/.test(error.code)) return undefined;
  // text without quotes goes on in the next line if that is indented further
  const next = lines.slice(index + 1).find(({ key, dash }) => key !== undefined || dash);
  return next && misplaced(lines, next.number);
};

const noDash: Cause = ({ error, lines }) => {
  const line = lines.find(({ number }) => number >= error.line);
  if (!line || !/^(Sequence item without|All mapping items)/.test(error.message)) return undefined;
  if (line.key !== undefined && error.code === 'BAD_INDENT') return undefined;
  return beginsList(line, 'stands in');
};

function valueOf({ text }: SourceLine, key: string): string {
  return text.slice(text.indexOf(':', key.length) + 1).trim();
}

/** Colons, dashes and indentation, in the order in which they are looked for. */
export const lineCauses: readonly Cause[] = [
  joinedDash,
  noColon,
  colonInValue,
  indentation,
  noDash,
];
