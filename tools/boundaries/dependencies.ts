import { isBuiltin } from 'node:module';

/** A package or an action: the dependencies in its `package.json` and the imports of its source. */
export interface Workspace {
  /** `packages/<name>` or `actions/<name>`. */
  readonly folder: string;
  /** Name → version, as in `dependencies`. */
  readonly declared: Readonly<Record<string, string>>;
  /** Name of an imported package → the first file that imports it. */
  readonly imported: ReadonlyMap<string, string>;
}

/** Library → version → the `package.json` that has it. */
export type Pins = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** npm links our own packages from their folders: any version is right. */
const ofWorkspace = '*';
const exact = /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;

const isOurs = (name: string): boolean => name.startsWith('@ci-actions/');

/** The package name in an import; undefined for a relative path and a module of Node. */
export function packageName(module: string): string | undefined {
  if (module.startsWith('.') || isBuiltin(module)) return undefined;
  return module.split('/', module.startsWith('@') ? 2 : 1).join('/');
}

/** The right `dependencies`: what the source imports, without packages of unknown version. */
export function neededDependencies(workspace: Workspace, pins: Pins): Record<string, string> {
  const names = [...workspace.imported.keys()].sort((a, b) => a.localeCompare(b, 'en'));
  return Object.fromEntries(
    names.flatMap((name) => {
      const version = versionOf(name, workspace, pins);
      return version === undefined ? [] : [[name, version]];
    }),
  );
}

/** Imports without a version in any `package.json`, or with several different versions. */
export function unknownVersions(workspace: Workspace, pins: Pins): string[] {
  return [...workspace.imported]
    .filter(([name]) => versionOf(name, workspace, pins) === undefined)
    .map(([name, file]) => undeclared(name, file, workspace, pins));
}

/** Entries of `dependencies` that are missing, unused or wrong. */
export function wrongDependencies(workspace: Workspace, pins: Pins): string[] {
  const { folder, declared, imported } = workspace;
  return [
    ...[...imported]
      .filter(([name]) => !Object.hasOwn(declared, name))
      .map(([name, file]) => undeclared(name, file, workspace, pins)),
    ...Object.keys(declared)
      .filter((name) => !imported.has(name))
      .map(
        (name) =>
          `lists "${name}", but no source of ${folder} imports it: run "npm run boundaries"`,
      )
      .map((what) => `${folder}/package.json: ${what}`),
    ...Object.entries(declared).flatMap(([name, version]) =>
      wrongVersion(name, version, pins).map((what) => `${folder}/package.json: ${what}`),
    ),
  ];
}

function undeclared(name: string, file: string, workspace: Workspace, pins: Pins): string {
  const what = `${file}: imports "${name}", but ${workspace.folder}/package.json does not list it`;
  if (versionOf(name, workspace, pins) !== undefined) return `${what}: run "npm run boundaries"`;
  const install = `npm install --save-exact ${name} -w ${workspace.folder}`;
  const versions = [...(pins.get(name) ?? [])];
  return versions.length === 0
    ? `${what}, and no other package.json has a version: run "${install}"`
    : `${what}, and there are different versions (${list(versions)}): use one version`;
}

function wrongVersion(name: string, version: string, pins: Pins): string[] {
  if (isOurs(name)) {
    return version === ofWorkspace ? [] : [`"${name}" is "${version}": write "${ofWorkspace}"`];
  }
  if (!exact.test(version)) return [`"${name}" is "${version}": write one exact version`];
  const others = [...(pins.get(name) ?? [])].filter(([other]) => other !== version);
  return others.length === 0
    ? []
    : [`"${name}" is "${version}", but other files differ (${list(others)}): use one version`];
}

const list = (versions: readonly [version: string, path: string][]): string =>
  versions.map(([version, path]) => `${version} in ${path}`).join(', ');

function versionOf(name: string, { declared }: Workspace, pins: Pins): string | undefined {
  if (isOurs(name)) return ofWorkspace;
  if (Object.hasOwn(declared, name)) return declared[name];
  const versions = [...(pins.get(name)?.keys() ?? [])];
  return versions.length === 1 ? versions[0] : undefined;
}
