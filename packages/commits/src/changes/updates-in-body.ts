/** A dependency and its versions, as a text lists them. */
export interface ListedUpdate {
  readonly name: string;
  readonly from: string | undefined;
  readonly to: string;
}

/** Dependabot: a line for each dependency of a group; of one alone, the first line. */
const updates = /^Updates `([^`\n]+)` from (\S+) to (\S+)$/gm;
const bumps = /^Bumps \[([^\]\n]+)\]\([^)\n]*\) from (\S+) to (\S+?)\.?$/gm;
/** Renovate: a table with the name in the first cell, and `1.0` -> `1.1` in a later one. */
const change = /`([^`]+)` (?:->|→) `([^`]+)`/;
const longestRow = 2000;

/** What a bot lists below its title, each once, in its order. */
export function updatesInBody(body: string): readonly ListedUpdate[] {
  const found = new Map<string, ListedUpdate>();
  const add = (name = '', from = '', to = '') =>
    found.set(`${name}\n${from}\n${to}`, { name, from, to });
  if (body.includes('Updates `')) {
    for (const [, name, from, to] of body.matchAll(updates)) add(name, bare(from), bare(to));
  } else if (body.includes('Bumps [')) {
    for (const [, name, from, to] of body.matchAll(bumps)) add(name, bare(from), bare(to));
  } else if (body.includes('-> `') || body.includes('→ `')) {
    for (const line of body.split('\n')) {
      if (!line.startsWith('|') || line.length > longestRow) continue;
      const [, from, to] = change.exec(line) ?? [];
      if (from !== undefined) add(nameIn(line.split('|')[1] ?? ''), from, to);
    }
  }
  return [...found.values()];
}

const directory = /^Bumps the \S+ group with \d+ updates? in the (\S+) directory\b/gm;

/** The one folder of a group, where its title says only `across 1 directory`. */
export function folderInBody(body: string): string | undefined {
  if (!body.includes(' directory')) return undefined;
  const [first, ...others] = [...body.matchAll(directory)].map(([, folder]) => folder);
  return others.length > 0 || first === '/' ? undefined : first;
}

/** The name, or the text of its link: `[x](https://…) ([source](https://…))`. */
function nameIn(cell: string): string {
  const start = cell.indexOf('[');
  const end = cell.indexOf(']', start);
  return bare(start < 0 || end < 0 ? cell : cell.slice(start + 1, end)).trim();
}

const bare = (text = '') => text.replaceAll('`', '');
