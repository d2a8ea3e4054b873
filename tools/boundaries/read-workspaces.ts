import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageName } from './dependencies.ts';
import type { Pins, Workspace } from './dependencies.ts';
import type { Shipped } from './sources.ts';

type Versions = Readonly<Record<string, string>>;

export interface Manifest {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly peerDependencies?: Versions;
}

export interface Workspaces {
  readonly workspaces: readonly { readonly workspace: Workspace; readonly manifest: Manifest }[];
  readonly pins: Pins;
  /** Folders with source but without a `package.json`. */
  readonly bare: readonly string[];
}

/** The packages and actions under `root`, with the imports of `shipped`, their source. */
export function readWorkspaces(root: string, shipped: readonly Shipped[]): Workspaces {
  const manifests = readManifests(root);
  return {
    workspaces: [...manifests].map(([folder, manifest]) => ({
      workspace: {
        folder,
        declared: manifest.dependencies ?? {},
        imported: imported(folder, shipped),
      },
      manifest,
    })),
    pins: pinsOf(readManifest(root, '.'), manifests),
    bare: [...new Set(shipped.map(({ workspace }) => workspace))].filter(
      (folder) => !manifests.has(folder),
    ),
  };
}

function readManifests(root: string): Map<string, Manifest> {
  const manifests = new Map<string, Manifest>();
  for (const parent of ['packages', 'actions']) {
    for (const name of readdirSync(join(root, parent)).sort()) {
      const manifest = readManifest(root, `${parent}/${name}`);
      if (manifest !== undefined) manifests.set(`${parent}/${name}`, manifest);
    }
  }
  return manifests;
}

function readManifest(root: string, folder: string): Manifest | undefined {
  const path = join(root, folder, 'package.json');
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch (cause) {
    throw new Error(`${join(folder, 'package.json')}: is not JSON`, { cause });
  }
}

function imported(folder: string, shipped: readonly Shipped[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { path, workspace, syntax } of shipped) {
    if (workspace !== folder) continue;
    for (const module of syntax.imports) {
      const name = packageName(module);
      if (name !== undefined && !names.has(name)) names.set(name, path);
    }
  }
  return names;
}

function pinsOf(top: Manifest | undefined, manifests: ReadonlyMap<string, Manifest>): Pins {
  const pins = new Map<string, Map<string, string>>();
  const add = (path: string, versions: Versions = {}): void => {
    for (const [name, version] of Object.entries(versions)) {
      const known = pins.get(name) ?? new Map<string, string>();
      pins.set(name, known);
      if (!known.has(version)) known.set(version, path);
    }
  };
  for (const [folder, { dependencies }] of manifests) add(`${folder}/package.json`, dependencies);
  add('package.json', top?.dependencies);
  add('package.json', top?.devDependencies);
  return pins;
}
