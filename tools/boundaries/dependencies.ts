import { isBuiltin } from 'node:module';

/** A package or an action, as its `package.json` and its source say. */
export interface Workspace {
  /** `packages/<name>` or `actions/<name>`. */
  readonly folder: string;
  /** Versions by name, as `dependencies` has them. */
  readonly declared: Readonly<Record<string, string>>;
  /** Names of what its source imports, each with the first file that does. */
  readonly imported: ReadonlyMap<string, string>;
}

/** For each library the versions that the repository names, and the `package.json` of each. */
export type Pins = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Our own packages are read where they lie, so any version will do. */
const ofWorkspace = '*';
const exact = /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;

const isOurs = (name: string): boolean => name.startsWith('@ci-actions/');

/** The package of a module, without the path below it; undefined for a file and for Node's own. */
export function packageName(module: string): string | undefined {
  if (module.startsWith('.') || isBuiltin(module)) return undefined;
  return module.split('/', module.startsWith('@') ? 2 : 1).join('/');
}

/** What `dependencies` has to be: what the source imports, as far as a version is known. */
export function neededDependencies(workspace: Workspace, pins: Pins): Record<string, string> {
  const names = [...workspace.imported.keys()].sort((a, b) => a.localeCompare(b, 'en'));
  return Object.fromEntries(
    names.flatMap((name) => {
      const version = versionOf(name, workspace, pins);
      return version === undefined ? [] : [[name, version]];
    }),
  );
}

/** Imports that no `package.json` gives a version to, or several different ones. */
export function unknownVersions(workspace: Workspace, pins: Pins): string[] {
  return [...workspace.imported]
    .filter(([name]) => versionOf(name, workspace, pins) === undefined)
    .map(([name, file]) => undeclared(name, file, workspace, pins));
}

/** What `dependencies` says too little, too much or wrong. */
export function wrongDependencies(workspace: Workspace, pins: Pins): string[] {
  const { folder, declared, imported } = workspace;
  return [
    ...[...imported]
      .filter(([name]) => !Object.hasOwn(declared, name))
      .map(([name, file]) => undeclared(name, file, workspace, pins)),
    ...Object.keys(declared)
      .filter((name) => !imported.has(name))
      .map((name) => `names "${name}", which no source of ${folder} imports: npm run boundaries`)
      .map((what) => `${folder}/package.json: ${what}`),
    ...Object.entries(declared).flatMap(([name, version]) =>
      wrongVersion(name, version, pins).map((what) => `${folder}/package.json: ${what}`),
    ),
  ];
}

function undeclared(name: string, file: string, workspace: Workspace, pins: Pins): string {
  const what = `${file}: imports "${name}", which ${workspace.folder}/package.json does not name`;
  if (versionOf(name, workspace, pins) !== undefined) return `${what}: npm run boundaries`;
  const install = `npm install --save-exact ${name} -w ${workspace.folder}`;
  const versions = [...(pins.get(name) ?? [])];
  return versions.length === 0
    ? `${what}, and no other names a version: ${install}`
    : `${what}, and others differ (${list(versions)}): name one version`;
}

function wrongVersion(name: string, version: string, pins: Pins): string[] {
  if (isOurs(name)) {
    return version === ofWorkspace ? [] : [`"${name}" is "${version}": write "${ofWorkspace}"`];
  }
  if (!exact.test(version)) return [`"${name}" is "${version}": write one exact version`];
  const others = [...(pins.get(name) ?? [])].filter(([other]) => other !== version);
  return others.length === 0
    ? []
    : [`"${name}" is "${version}", elsewhere another (${list(others)}): write one version`];
}

const list = (versions: readonly [version: string, path: string][]): string =>
  versions.map(([version, path]) => `${version} in ${path}`).join(', ');

function versionOf(name: string, { declared }: Workspace, pins: Pins): string | undefined {
  if (isOurs(name)) return ofWorkspace;
  if (Object.hasOwn(declared, name)) return declared[name];
  const versions = [...(pins.get(name)?.keys() ?? [])];
  return versions.length === 1 ? versions[0] : undefined;
}
