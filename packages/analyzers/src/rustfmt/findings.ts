import type { Finding, Replacement } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import type { Diff, Hunk } from './diff.ts';
import { newlinesOf, replacementsOf } from './replacements-of.ts';
import type { LineEnd } from './replacements-of.ts';

/** A finding for each hunk, with what rustfmt would write. Each file of several crates counts once. */
export async function rustfmtFindings(
  { hunks, newlines }: Diff,
  end: LineEnd,
  readText: (path: string) => Promise<string | undefined>,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const path of new Set(hunks.map((hunk) => hunk.path))) {
    const own = distinct(hunks.filter((hunk) => hunk.path === path));
    const text = await readText(path);
    const replacements = text === undefined ? undefined : replacementsOf(text, own, end);
    findings.push(...own.map((hunk, at) => finding(hunk, replacements?.[at])));
  }
  for (const path of new Set(newlines)) {
    const text = await readText(path);
    const replacements = text === undefined ? undefined : [newlinesOf(text, end)];
    findings.push({
      rule,
      message: 'The lines end differently from what rustfmt writes',
      rank: rank('warning'),
      place: { path, line: 1 },
      fix: replacements,
    });
  }
  return findings;
}

const rule = {
  id: 'rustfmt',
  title: 'Not formatted',
  description: 'rustfmt would write this differently. `cargo fmt` formats it.',
  url: 'https://rust-lang.github.io/rustfmt/',
};

function finding(hunk: Hunk, replacements: readonly Replacement[] | undefined): Finding {
  const { path, lines } = hunk;
  const [from, to] = changedLines(hunk);
  const removed = lines.filter(({ sign }) => sign === '-').length;
  const added = lines.filter(({ sign }) => sign === '+').length;
  return {
    rule,
    message: `Not formatted: rustfmt replaces ${counted(removed)} by ${added}`,
    rank: rank('warning'),
    place: { path, line: from, endLine: to },
    fix: replacements,
  };
}

const counted = (lines: number) => `${lines} ${lines === 1 ? 'line' : 'lines'}`;

/** The first and last line of the file that rustfmt changes, or the one before which it inserts. */
function changedLines({ line, lines }: Hunk): readonly [number, number] {
  let at = line;
  const removed: number[] = [];
  const inserted: number[] = [];
  for (const { sign } of lines) {
    if (sign === '-') removed.push(at);
    if (sign === '+') inserted.push(at);
    else at += 1;
  }
  const first = Math.min(...removed, ...inserted.slice(0, 1));
  return [first, removed.at(-1) ?? first];
}

/** A file that two targets share is printed twice. */
function distinct(hunks: readonly Hunk[]): readonly Hunk[] {
  return [...new Map(hunks.map((hunk) => [JSON.stringify(hunk), hunk])).values()];
}
