/** A part of a file that rustfmt would write differently. */
export interface Hunk {
  /** As rustfmt prints it: absolute. */
  readonly path: string;
  /** Of its first line in the file, from 1. */
  readonly line: number;
  readonly lines: readonly { readonly sign: ' ' | '-' | '+'; readonly text: string }[];
}

export interface Diff {
  /** Files that rustfmt looked at. */
  readonly looked: readonly string[];
  /** Its configuration files. */
  readonly configurations: readonly string[];
  readonly hunks: readonly Hunk[];
  /** Files in which only the ends of lines differ. */
  readonly newlines: readonly string[];
  /** Lines that rustfmt does not print. */
  readonly strange: readonly string[];
}

/** Reads what `rustfmt --check --verbose` prints. Each line of a hunk has a sign before it. */
export function readDiff(output: string): Diff {
  const looked: string[] = [];
  const configurations: string[] = [];
  const newlines: string[] = [];
  const strange: string[] = [];
  const hunks: { path: string; line: number; lines: Hunk['lines'][number][] }[] = [];
  let hunk: (typeof hunks)[number] | undefined;
  for (const line of output.split('\n').slice(0, -1)) {
    const sign = signOf(line);
    if (sign !== undefined && hunk !== undefined) {
      // Verbose output marks the end of each line.
      hunk.lines.push({ sign, text: line.slice(1).replace(/⏎$/, '') });
      continue;
    }
    const head = /^Diff in (.+):(\d+):$/.exec(line);
    hunk = head === null ? undefined : { path: head[1] ?? '', line: Number(head[2]), lines: [] };
    if (hunk !== undefined) hunks.push(hunk);
    else if (!readNote(line, { looked, configurations, newlines })) strange.push(line);
  }
  // A whole output ends with the end of a line.
  const rest = output.slice(output.lastIndexOf('\n') + 1);
  return {
    looked,
    configurations,
    hunks,
    newlines,
    strange: rest === '' ? strange : [...strange, rest],
  };
}

function readNote(
  line: string,
  notes: Readonly<Record<'looked' | 'configurations' | 'newlines', string[]>>,
): boolean {
  const looked = /^Formatting (.+)$/.exec(line)?.[1];
  const newlines = /^Incorrect newline style in (.+)$/.exec(line)?.[1];
  const configuration = /^Using rustfmt config file (.+) for /.exec(line)?.[1];
  if (looked !== undefined) notes.looked.push(looked);
  else if (newlines !== undefined) notes.newlines.push(newlines);
  else if (configuration !== undefined) notes.configurations.push(configuration);
  else return /^Spent [\d.]+ secs /.test(line);
  return true;
}

function signOf(line: string): ' ' | '-' | '+' | undefined {
  const [sign] = line;
  return sign === ' ' || sign === '-' || sign === '+' ? sign : undefined;
}
