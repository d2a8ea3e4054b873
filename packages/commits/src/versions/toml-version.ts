import type { FileVersion, ReadFile } from './file-version.ts';

type Table = Readonly<Record<string, unknown>>;

const noVersion = (where: string): FileVersion => ({ unreadable: `it has no version in ${where}` });

/** `[project] version`, or Poetry's; a version in `dynamic` is computed at build time. */
export async function pyprojectVersion(text: string): Promise<FileVersion> {
  const read = await parseToml(text);
  if ('unreadable' in read) return read;
  const project = tableIn(read.table, 'project');
  const poetry = tableIn(tableIn(read.table, 'tool'), 'poetry');
  const version = project?.['version'] ?? poetry?.['version'];
  const dynamic = project?.['dynamic'];
  if (typeof version === 'string') return { version };
  if (Array.isArray(dynamic) && dynamic.includes('version')) {
    return { dynamic: 'project.dynamic lists "version"' };
  }
  return noVersion('[project] or [tool.poetry]');
}

/** `[package] version`; with `version.workspace = true` that of the workspace, in a folder above. */
export async function cargoVersion(
  path: string,
  text: string,
  readFile: ReadFile,
): Promise<FileVersion> {
  const read = await parseToml(text);
  if ('unreadable' in read) return read;
  const version = tableIn(read.table, 'package')?.['version'];
  if (typeof version === 'string') return { version };
  const inherited = isTable(version) && version['workspace'] === true;
  const own = workspaceVersion(read.table);
  if (!inherited)
    return own === undefined ? noVersion('[package] or [workspace.package]') : { version: own };
  for (const above of [path, ...foldersAbove(path)]) {
    const root = await readFile(above);
    const parsed = root === undefined ? undefined : await parseToml(root);
    if (parsed === undefined) continue;
    if ('unreadable' in parsed) return { unreadable: `${above}: ${parsed.unreadable}` };
    const found = workspaceVersion(parsed.table);
    if (found !== undefined) return { version: found };
  }
  return { unreadable: 'no folder above it has a Cargo.toml with [workspace.package] version' };
}

/** `a/b/Cargo.toml`: `a/Cargo.toml`, then `Cargo.toml`. */
function foldersAbove(path: string): string[] {
  const folders = path.split('/').slice(0, -2);
  return [...folders.keys()]
    .map((count) => [...folders.slice(0, folders.length - count), 'Cargo.toml'].join('/'))
    .concat(path.includes('/') ? ['Cargo.toml'] : []);
}

function workspaceVersion(table: Table): string | undefined {
  const version = tableIn(tableIn(table, 'workspace'), 'package')?.['version'];
  return typeof version === 'string' ? version : undefined;
}

async function parseToml(text: string): Promise<{ table: Table } | { unreadable: string }> {
  const { parse } = await import('smol-toml');
  try {
    return { table: parse(text) };
  } catch (error) {
    const [first = ''] = (error as Error).message.split('\n');
    return { unreadable: `it is not TOML (${first})` };
  }
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function tableIn(table: Table | undefined, key: string): Table | undefined {
  const value = table?.[key];
  return isTable(value) ? value : undefined;
}
