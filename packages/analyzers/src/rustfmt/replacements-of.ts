import type { Replacement } from '../convert/native-finding.ts';
import type { Hunk } from './diff.ts';

export type LineEnd = '\n' | '\r\n';

/** A change of whole lines: those from `from` up to `to`, counted from 0, become `lines`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * The replacements for each hunk of a file, which together give rustfmt's own bytes; undefined if
 * the hunks do not fit the text. Rustfmt compares lines without their ends, and writes all of a
 * file that it changes with `end`.
 */
export function replacementsOf(
  text: string,
  hunks: readonly Hunk[],
  end: LineEnd,
): readonly (readonly Replacement[])[] | undefined {
  const lines = text.split(/\r?\n/);
  if (!hunks.every((hunk) => fits(hunk, lines))) return undefined;
  const changes = hunks.map(changesOf);
  if (text === lines.join(end)) {
    return changes.map((own) => own.map((change) => replacementOf(lines, change, end)));
  }
  const whole = { from: 0, to: lines.length, lines: applied(lines, changes.flat()) };
  return hunks.map((_, at) => (at === 0 ? [replacementOf(lines, whole, end)] : []));
}

/** The replacement of a file in which only the ends of lines are wrong. */
export function newlinesOf(text: string, end: LineEnd): Replacement {
  const lines = text.split(/\r?\n/);
  return replacementOf(lines, { from: 0, to: lines.length, lines }, end);
}

function changesOf({ line, lines }: Hunk): readonly Change[] {
  const changes: { from: number; to: number; lines: string[] }[] = [];
  let at = line - 1;
  let open: (typeof changes)[number] | undefined;
  for (const { sign, text } of lines) {
    if (sign === ' ') {
      open = undefined;
      at += 1;
      continue;
    }
    if (open === undefined) {
      open = { from: at, to: at, lines: [] };
      changes.push(open);
    }
    if (sign === '+') open.lines.push(text);
    else at = open.to += 1;
  }
  return changes;
}

function fits({ line, lines }: Hunk, of: readonly string[]): boolean {
  const before = lines.filter(({ sign }) => sign !== '+');
  return before.every(({ text }, at) => of[line - 1 + at] === text);
}

function applied(lines: readonly string[], changes: readonly Change[]): readonly string[] {
  const all: string[] = [];
  let at = 0;
  for (const change of changes) {
    all.push(...lines.slice(at, change.from), ...change.lines);
    at = change.to;
  }
  return [...all, ...lines.slice(at)];
}

/** Behind the last line of a file there is no end of a line to take along. */
function replacementOf(
  lines: readonly string[],
  { from, to, lines: now }: Change,
  end: LineEnd,
): Replacement {
  if (to < lines.length) {
    const text = now.map((line) => line + end).join('');
    return { startLine: from + 1, startColumn: 1, endLine: to + 1, endColumn: 1, text };
  }
  const last = { endLine: lines.length, endColumn: (lines.at(-1) ?? '').length + 1 };
  if (from === 0) return { startLine: 1, startColumn: 1, ...last, text: now.join(end) };
  const startColumn = (lines[from - 1] ?? '').length + 1;
  return { startLine: from, startColumn, ...last, text: now.map((line) => end + line).join('') };
}
