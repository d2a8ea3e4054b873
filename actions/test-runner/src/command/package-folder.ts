import type { Look } from '../framework/framework.ts';
import type { Workspaces } from './package-manager.ts';

/** What of a package.json decides which tests a script runs. */
export interface PackageJson {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly workspaces?: unknown;
}

export type PackageFiles = Pick<Look, 'readText' | 'matching'>;

/** A package.json that is absent or broken has no script; npm says what is wrong with it. */
export async function packageIn(folder: string, files: PackageFiles): Promise<PackageJson> {
  try {
    const text = (await files.readText(packageFile(folder))) ?? '{}';
    return (JSON.parse(text) ?? {}) as PackageJson;
  } catch {
    return {};
  }
}

export const inside = (folder: string, path: string): string =>
  folder === '' ? path : `${folder}/${path}`;

export const packageFile = (folder: string): string => inside(folder, 'package.json');

/** The folders of npm's workspaces below a folder. */
export async function workspaceFolders(
  root: string,
  files: PackageFiles,
): Promise<readonly string[]> {
  const { workspaces } = await packageIn(root, files);
  const folders = new Set<string>();
  for (const pattern of patternsOf(workspaces)) {
    const plain = pattern.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '');
    for (const path of await files.matching(inside(root, `${plain}/package.json`))) {
      const folder = path.replace(/[/\\]package\.json$/, '').replaceAll('\\', '/');
      if (/(^|\/)node_modules\//.test(folder)) continue;
      if (pattern.startsWith('!')) folders.delete(folder);
      else folders.add(folder);
    }
  }
  return [...folders];
}

/** A list, or Yarn's `{ packages: […] }`. */
function patternsOf(workspaces: unknown): readonly string[] {
  const { packages = workspaces } = Object(workspaces) as { packages?: unknown };
  return Array.isArray(packages) ? packages.filter((pattern) => typeof pattern === 'string') : [];
}

/** The folders that `--workspaces` or `--workspace` selects, or a name that none has. */
export async function selectedFolders(
  { named, withRoot }: Workspaces,
  root: string,
  files: PackageFiles,
): Promise<{ readonly folders: readonly string[] } | { readonly unknown: string }> {
  const all = await workspaceFolders(root, files);
  const first = withRoot ? [root] : [];
  if (named === 'all') return { folders: [...first, ...all] };
  const folders = new Set<string>();
  for (const given of named) {
    const path = inside(root, given.replace(/^\.\//, '').replace(/\/+$/, ''));
    const found: string[] = [];
    for (const folder of all) {
      const { name } = await packageIn(folder, files);
      if (name === given || folder === path || folder.startsWith(`${path}/`)) found.push(folder);
    }
    if (found.length === 0) return { unknown: given };
    for (const folder of found) folders.add(folder);
  }
  return { folders: [...first, ...folders] };
}
