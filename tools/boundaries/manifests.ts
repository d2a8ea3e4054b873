import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neededDependencies, unknownVersions, wrongDependencies } from './dependencies.ts';
import { readWorkspaces } from './read-workspaces.ts';
import type { Manifest } from './read-workspaces.ts';
import { shippedOf, sourcesUnder } from './sources.ts';
import type { Shipped } from './sources.ts';

const otherFields = ['devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** One line for each `package.json` entry that does not match the imports of the source. */
export function wrongManifests(root: string, shipped: readonly Shipped[]): string[] {
  const { workspaces, pins, bare } = readWorkspaces(root, shipped);
  return [
    ...bare.map((folder) => `${folder}: has no package.json`),
    ...workspaces.flatMap(({ workspace, manifest }) => [
      ...wrongDependencies(workspace, pins),
      ...otherFields
        .filter((field) => manifest[field] !== undefined)
        .map((field) => `has ${field}: list what tests need in the package.json of the root`)
        .map((what) => `${workspace.folder}/package.json: ${what}`),
    ]),
  ];
}

/** Writes the `dependencies` of all packages and actions. An unknown version is a problem. */
export function writeManifests(root: string): { written: string[]; problems: string[] } {
  const { workspaces, pins } = readWorkspaces(root, shippedOf(sourcesUnder(root)));
  const written: string[] = [];
  for (const { workspace, manifest } of workspaces) {
    const text = textOf(withDependencies(manifest, neededDependencies(workspace, pins)));
    if (text === textOf(manifest)) continue;
    const path = `${workspace.folder}/package.json`;
    writeFileSync(join(root, path), text);
    written.push(path);
  }
  return {
    written,
    problems: workspaces.flatMap(({ workspace }) => unknownVersions(workspace, pins)),
  };
}

function withDependencies(manifest: Manifest, dependencies: Record<string, string>): Manifest {
  if (Object.keys(dependencies).length > 0) return { ...manifest, dependencies };
  const { dependencies: _, ...rest } = manifest;
  return rest;
}

const textOf = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;
