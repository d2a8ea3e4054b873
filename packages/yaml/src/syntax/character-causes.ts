import { shorten } from '@ci-actions/markdown';
import { unclosed } from './brackets.ts';
import { at, quoted } from './diagnosis.ts';
import type { Cause, Diagnosis } from './diagnosis.ts';
import type { SourceLine } from './source-lines.ts';

/** Everything after the opening character is read as something else, so it is the first to look for. */
const notClosed: Cause = ({ yaml, text, error, lines, placeAt }) => {
  const found = unclosed(yaml, text);
  if (!found || found.offset > error.offset) return undefined;
  const { open, close, instead } = found;
  if (instead === undefined && open !== close) {
    const shallow = notInside(lines, placeAt(found.offset).line, close);
    if (shallow) return shallow;
  }
  const before = instead === undefined ? '' : ` before ${quoted(instead)}`;
  const what = open === close ? 'quote' : 'bracket';
  return {
    ...placeAt(found.offset),
    problem: `the ${what} ${quoted(open)} is not closed`,
    accepted: `a closing ${quoted(close)}${before}`,
  };
};

/** What stands within a bracket ends where a line is not indented further than the key. */
function notInside(
  lines: readonly SourceLine[],
  number: number,
  close: string,
): Diagnosis | undefined {
  const index = lines.findIndex((line) => line.number === number);
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next) return undefined;
  const out = lines.find((other) => other.number > number && other.indent <= line.start);
  if (out?.text.startsWith(close)) {
    const place = { line: out.number, column: out.indent + 1 };
    return at(place, 'the closing bracket stands too far left', `${line.start} spaces or more`);
  }
  if (next.dash || next.key !== undefined || next.indent > line.start) return undefined;
  const problem = 'this line stands within a bracket and is not indented further than its key';
  return at({ line: next.number, column: next.indent + 1 }, problem, `${line.start + 2} spaces`);
}

const closesNothing: Cause = ({ error, text }) =>
  error.code === 'UNEXPECTED_TOKEN' && /flow-(seq|map)-end/.test(error.message)
    ? at(error, `the bracket ${quoted(text.charAt(error.offset))} closes nothing`, 'none here')
    : undefined;

const reserved: Cause = ({ error, text }) => {
  if (error.code !== 'BAD_SCALAR_START') return undefined;
  const value = restOfLine(text, error.offset);
  const problem = `a value without quotes cannot begin with ${quoted(value.charAt(0))}`;
  return at(error, problem, `quotes around it: '${value}'`);
};

const secondDocument: Cause = ({ error }) =>
  error.code === 'MULTIPLE_DOCS'
    ? at(error, 'a second document begins here', 'one document in the file')
    : undefined;

const escape: Cause = ({ error }) =>
  error.code === 'BAD_DQ_ESCAPE'
    ? at(error, 'this backslash begins an escape that does not exist', 'single quotes, or "\\\\"')
    : undefined;

const afterQuote: Cause = ({ error, text }) =>
  error.code === 'UNEXPECTED_TOKEN' && /["'][ \t]+$/.test(text.slice(0, error.offset))
    ? at(error, 'text follows the closing quote', 'the whole value within the quotes')
    : undefined;

const noComma: Cause = ({ error }) =>
  error.code === 'BLOCK_IN_FLOW'
    ? at(error, 'a comma is missing between two entries', 'a comma after each entry within { }')
    : undefined;

function restOfLine(text: string, offset: number): string {
  const [line = ''] = text.slice(offset, offset + 200).split(/[\r\n]/, 1);
  return shorten(line.replace(/\s+#.*$/, '').trimEnd(), 100);
}

/** Brackets, quotes and characters that mean something, in the order in which they are looked for. */
export const characterCauses: readonly Cause[] = [
  notClosed,
  closesNothing,
  reserved,
  secondDocument,
  escape,
  afterQuote,
  noComma,
];
