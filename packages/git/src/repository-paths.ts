import type { Git } from './git.ts';
import { revisions } from './repository-log.ts';
import type { Range } from './repository-log.ts';

/** The hashes of the commits of a range that touch one of the paths. */
export async function commitsTouching(
  git: Git,
  range: Range,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const args = ['log', '--full-history', '--format=%H', '--stdin', '--', ...paths];
  return new Set(lines(await git.text(args, revisions(range))));
}

export async function hasPath(git: Git, hash: string, path: string): Promise<boolean> {
  return (await git.text(['ls-tree', '-z', hash, '--', path])) !== '';
}

const mostRenames = 20;

/** The path and its folder's earlier names in the range, the newest first. */
export async function namesOfPath(
  git: Git,
  range: Range,
  path: string,
): Promise<readonly string[]> {
  const names = [path];
  let { include } = range;
  while (names.length <= mostRenames) {
    const current = names.at(-1) ?? path;
    const moved = await cameFrom(git, { ...range, include }, current);
    if (moved === undefined || names.includes(moved.name)) break;
    names.push(moved.name);
    include = [moved.parent];
  }
  return names;
}

/** The name from which the path's first files in the range were moved. */
async function cameFrom(
  git: Git,
  range: Range,
  path: string,
): Promise<{ readonly name: string; readonly parent: string } | undefined> {
  const log = ['log', '--topo-order', '--full-history', '--diff-filter=A', '--no-renames'];
  const args = [...log, '--format=%H %P', '--stdin', '--', path];
  const first = lines(await git.text(args, revisions(range))).at(-1);
  const [hash, parent] = first?.split(' ') ?? [];
  if (hash === undefined || parent === undefined || parent === '') return undefined;
  if (await hasPath(git, parent, path)) return undefined;
  // Exact renames suffice, and git finds them without reading files.
  const diff = ['diff-tree', '-r', '-z', '--find-renames=100%', '--diff-filter=R', '--name-status'];
  const fields = (await git.text([...diff, '--no-commit-id', hash])).split('\0');
  const name = commonFolder(fields, path);
  return name === undefined ? undefined : { name, parent };
}

/** The folder that most files of the path came from, with the same names below it. */
function commonFolder(fields: readonly string[], path: string): string | undefined {
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [before = '', after = ''] = fields.slice(at + 1, at + 3);
    const below = after.slice(path.length);
    if (!after.startsWith(path) || !/^(\/|$)/.test(below) || !before.endsWith(below)) continue;
    const folder = before.slice(0, before.length - below.length);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
