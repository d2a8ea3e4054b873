import type { Replacement } from './native-finding.ts';

export interface FileDiff {
  /** As in the header of the old file. */
  readonly name: string;
  /** The first line that changes. */
  readonly line: number;
  readonly replacements: readonly Replacement[];
}

/**
 * Reads a unified diff with the line ends of the files in it; undefined if it is none or broken.
 * Lines between two files that belong to no hunk must be blank.
 */
export function unifiedDiff(text: string): readonly FileDiff[] | undefined {
  const lines = text.split('\n');
  const files: FileDiff[] = [];
  let at = 0;
  while (at < lines.length) {
    const [old = '', fresh = ''] = [lines[at], lines[at + 1]];
    if (old.trim() === '') {
      at += 1;
      continue;
    }
    if (!old.startsWith('--- ') || !fresh.startsWith('+++ ')) return undefined;
    const replacements: Replacement[] = [];
    at += 2;
    for (let hunk = hunkAt(lines, at); hunk !== undefined; hunk = hunkAt(lines, at)) {
      replacements.push(...hunk.replacements);
      at = hunk.next;
    }
    const [first] = replacements;
    if (first === undefined) return undefined;
    files.push({ name: old.slice(4).replace(/\r$/, ''), line: first.startLine, replacements });
  }
  return files;
}

interface Hunk {
  readonly replacements: readonly Replacement[];
  readonly next: number;
}

const header = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/;

/** Lines of the old file that go, and what comes for them. */
interface Change {
  readonly line: number;
  readonly old: string[];
  readonly fresh: string[];
}

function hunkAt(lines: readonly string[], start: number): Hunk | undefined {
  const match = header.exec(lines[start] ?? '');
  if (match === null) return undefined;
  let [oldLeft, freshLeft] = [Number(match[2] ?? 1), Number(match[3] ?? 1)];
  // Without lines, a hunk names the line before it.
  let line = Number(match[1]) + (oldLeft === 0 ? 1 : 0);
  const changes: Change[] = [];
  let change: Change | undefined;
  let at = start + 1;
  while (oldLeft > 0 || freshLeft > 0) {
    const text = lines[at];
    if (text === undefined) return undefined;
    const end = lines[at + 1]?.startsWith('\\ ') === true ? '' : '\n';
    const content = text.slice(1) + end;
    at += end === '' ? 2 : 1;
    if (text.startsWith('-') || text.startsWith('+')) {
      if (change === undefined) changes.push((change = { line, old: [], fresh: [] }));
      (text.startsWith('-') ? change.old : change.fresh).push(content);
    } else if (text.startsWith(' ')) {
      change = undefined;
    } else return undefined;
    if (!text.startsWith('+')) {
      line += 1;
      oldLeft -= 1;
    }
    if (!text.startsWith('-')) freshLeft -= 1;
  }
  return { replacements: changes.map(replacementOf), next: at };
}

/** Whole lines; the last of a file ends without a line end. */
function replacementOf({ line, old, fresh }: Change): Replacement {
  const last = old.at(-1);
  const text = fresh.join('');
  const start = { startLine: line, startColumn: 1 };
  if (last === undefined || last.endsWith('\n')) {
    return { ...start, endLine: line + old.length, endColumn: 1, text };
  }
  return { ...start, endLine: line + old.length - 1, endColumn: last.length + 1, text };
}
