import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, matchesGlob, normalize, relative } from 'node:path';
import {
  allowedImports,
  allowedInActions,
  allowedInMain,
  maxMainLines,
  packages,
} from '../boundaries.ts';
import { syntaxOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';

interface Source {
  /** From the root. */
  readonly path: string;
  /** `packages/<name>` or `actions/<name>`. */
  readonly workspace: string;
  readonly text: string;
}

/** What shipped sources under `root` do against the table, each as one line of text. */
export function violations(root: string): string[] {
  const sources = shipped(root);
  const seen = sources.map((source) => ({ source, syntax: syntaxOf(source.text) }));
  return [
    ...unknownPackages(sources),
    ...seen.flatMap(({ source, syntax }) => [
      ...forbiddenImports(source, syntax),
      ...impurities(source, syntax),
      ...longMain(source),
    ]),
    ...packageCycles(seen),
  ].sort();
}

function shipped(root: string): Source[] {
  return ['packages', 'actions'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => matchesGlob(path, `${folder}/*/src/**/*.ts`) && !path.endsWith('.test.ts'))
      .map((path) => ({
        path,
        workspace: path.split('/', 2).join('/'),
        text: readFileSync(join(root, path), 'utf8'),
      })),
  );
}

const packageOf = ({ workspace }: Source): string | undefined =>
  workspace.startsWith('packages/') ? workspace.slice('packages/'.length) : undefined;

const isMain = ({ path, workspace }: Source): boolean =>
  workspace.startsWith('actions/') && path === `${workspace}/src/main.ts`;

function unknownPackages(sources: readonly Source[]): string[] {
  const names = new Set(sources.map(packageOf).filter((name) => name !== undefined));
  return [...names]
    .filter((name) => !Object.hasOwn(packages, name))
    .map((name) => `packages/${name}: is not in the table of tools/boundaries.ts`);
}

function forbiddenImports(source: Source, { imports }: Syntax): string[] {
  const name = packageOf(source);
  const allowed = name
    ? allowedImports(name)
    : isMain(source)
      ? allowedInMain()
      : allowedInActions();
  const matches = (module: string): boolean =>
    module.startsWith('.')
      ? staysInside(source, module)
      : allowed.some((pattern) => covers(pattern, module));
  return imports
    .filter((module) => !matches(module))
    .map((module) => `${source.path}: may not import "${module}"`);
}

function staysInside({ path, workspace }: Source, module: string): boolean {
  const target = normalize(join(dirname(path), module));
  return target.startsWith(`${workspace}/src/`) || target === `${workspace}/package.json`;
}

/** A library is allowed with the paths below it; our own packages have none. */
function covers(pattern: string, module: string): boolean {
  if (pattern === 'node:**') return module.startsWith('node:');
  return (
    pattern === module || (!pattern.startsWith('@ci-actions/') && module.startsWith(`${pattern}/`))
  );
}

function impurities(source: Source, { impure }: Syntax): string[] {
  const name = packageOf(source);
  if (name ? packages[name]?.kind !== 'pure' : isMain(source)) return [];
  return impure.map((what) => `${source.path}: pure code, but it has ${what}`);
}

function longMain(source: Source): string[] {
  const lines = source.text.trimEnd().split('\n').length;
  return isMain(source) && lines > maxMainLines
    ? [`${source.path}: ${lines} lines, a main.ts has at most ${maxMainLines}: it only wires`]
    : [];
}

/** Cycles between packages; the linter sees those between files. */
function packageCycles(seen: readonly { source: Source; syntax: Syntax }[]): string[] {
  const uses = new Map<string, Set<string>>();
  for (const { source, syntax } of seen) {
    const from = packageOf(source);
    if (from === undefined) continue;
    const to = uses.get(from) ?? new Set();
    uses.set(from, to);
    for (const module of syntax.imports) {
      const [, name] = /^@ci-actions\/([^/]+)/.exec(module) ?? [];
      if (name !== undefined) to.add(name);
    }
  }
  const reaches = (from: string, goal: string, done = new Set<string>()): boolean =>
    [...(uses.get(from) ?? [])].some((next) => {
      if (next === goal) return true;
      if (done.has(next)) return false;
      return reaches(next, goal, done.add(next));
    });
  return [...uses.keys()]
    .filter((name) => reaches(name, name))
    .map((name) => `packages/${name}: imports itself through other packages`);
}
