import { dirname, join, normalize } from 'node:path';
import {
  allowedImports,
  allowedInActions,
  allowedInMain,
  maxMainLines,
  packages,
} from '../boundaries.ts';
import { fileCycles, packageCycles } from './cycles.ts';
import { wrongManifests } from './manifests.ts';
import { isNotShipped, shippedOf, sourcesUnder } from './sources.ts';
import type { Shipped } from './sources.ts';

/** One line for each violation of the table under `root`, sorted. */
export function violations(root: string): string[] {
  const sources = sourcesUnder(root);
  const shipped = shippedOf(sources);
  return [
    ...unknownPackages(shipped),
    ...shipped.flatMap((source) => [
      ...forbiddenImports(source),
      ...unreadableImports(source),
      ...impurities(source),
      ...longMain(source),
    ]),
    ...fileCycles(sources),
    ...packageCycles(shipped),
    ...wrongManifests(root, shipped),
  ].sort();
}

const packageOf = ({ workspace }: Shipped): string | undefined =>
  workspace.startsWith('packages/') ? workspace.slice('packages/'.length) : undefined;

const isMain = ({ path, workspace }: Shipped): boolean =>
  workspace.startsWith('actions/') && path === `${workspace}/src/main.ts`;

function unknownPackages(sources: readonly Shipped[]): string[] {
  const names = new Set(sources.map(packageOf).filter((name) => name !== undefined));
  return [...names]
    .filter((name) => !Object.hasOwn(packages, name))
    .map((name) => `packages/${name}: is not in the table of tools/boundaries.ts`);
}

function forbiddenImports(source: Shipped): string[] {
  const name = packageOf(source);
  const allowed = name
    ? allowedImports(name)
    : isMain(source)
      ? allowedInMain()
      : allowedInActions();
  const matches = (module: string): boolean =>
    module.startsWith('.')
      ? isShippedBeside(source, module)
      : allowed.some((pattern) => covers(pattern, module));
  return source.syntax.imports
    .filter((module) => !matches(module))
    .map((module) => `${source.path}: may not import "${module}"`);
}

/** Whether a relative import leads to a shipped file of the same package or action. */
function isShippedBeside({ path, workspace }: Shipped, module: string): boolean {
  const target = normalize(join(dirname(path), module));
  if (target === `${workspace}/package.json`) return true;
  return target.startsWith(`${workspace}/src/`) && !isNotShipped(target);
}

/** Allows a library with the paths below it. Our own packages have no such paths. */
function covers(pattern: string, module: string): boolean {
  if (pattern === 'node:**') return module.startsWith('node:');
  return (
    pattern === module || (!pattern.startsWith('@ci-actions/') && module.startsWith(`${pattern}/`))
  );
}

/** A computed name cannot be checked against the table and `package.json`. */
const unreadableImports = ({ path, syntax }: Shipped): string[] =>
  syntax.computed ? [`${path}: has import() of a computed name: write the name as a literal`] : [];

function impurities(source: Shipped): string[] {
  const name = packageOf(source);
  if (name ? packages[name]?.kind !== 'pure' : isMain(source)) return [];
  return source.syntax.impure.map((what) => `${source.path}: pure code must not use ${what}`);
}

function longMain(source: Shipped): string[] {
  const lines = source.text.trimEnd().split('\n').length;
  return isMain(source) && lines > maxMainLines
    ? [`${source.path}: ${lines} lines; a main.ts may have at most ${maxMainLines}`]
    : [];
}
