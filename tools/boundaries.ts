/**
 * The table of allowed imports. `npm run boundaries` generates the linter's overrides and the file
 * list of the pure type check from it. `tools/boundaries/violations.ts` checks what these two cannot,
 * such as cycles, and that each `package.json` lists what its source imports.
 *
 * - pure: imports pure packages and its own libraries; no Node, no clock, no random numbers.
 * - adapter: imports pure packages, the listed adapters and libraries, and Node.
 * - Only `action`, the entry of all actions, imports @actions/core, which reads the environment.
 * - The files of an action are pure and import only pure packages; only `main.ts` imports adapters.
 */
export interface Package {
  readonly kind: 'pure' | 'adapter';
  readonly libraries: readonly string[];
  readonly adapters?: readonly string[];
}

export const packages: Readonly<Record<string, Package>> = {
  inputs: { kind: 'pure', libraries: ['fastest-levenshtein'] },
  result: { kind: 'pure', libraries: [] },
  markdown: { kind: 'pure', libraries: [] },
  yaml: { kind: 'pure', libraries: ['yaml'] },
  findings: { kind: 'pure', libraries: [] },
  'workflow-run': { kind: 'pure', libraries: [] },
  workflows: { kind: 'pure', libraries: [] },
  policy: { kind: 'pure', libraries: ['minimatch'] },
  needs: { kind: 'pure', libraries: [] },
  'test-reports': { kind: 'pure', libraries: ['saxes', '@streamparser/json'] },
  sarif: { kind: 'pure', libraries: [] },
  analyzers: { kind: 'pure', libraries: ['ae-cvss-calculator', 'smol-toml'] },
  commits: { kind: 'pure', libraries: ['semver', 'smol-toml'] },
  command: { kind: 'pure', libraries: [] },
  'tool-runs': { kind: 'pure', libraries: [] },
  host: { kind: 'adapter', libraries: ['@actions/glob', 'brace-expansion'] },
  git: { kind: 'adapter', libraries: [] },
  github: {
    kind: 'adapter',
    libraries: [
      '@actions/github',
      '@actions/http-client',
      '@octokit/plugin-retry',
      '@octokit/plugin-throttling',
      'undici',
    ],
  },
  'tool-ports': {
    kind: 'adapter',
    libraries: [],
    adapters: ['action', 'cache', 'git', 'host', 'install'],
  },
  cache: { kind: 'adapter', libraries: ['@actions/cache', '@actions/http-client'] },
  install: {
    kind: 'adapter',
    libraries: ['@actions/exec', '@actions/http-client', 'tar', 'yauzl'],
    adapters: ['cache', 'host'],
  },
  action: { kind: 'adapter', libraries: ['@actions/core'], adapters: ['host'] },
};

/** The one package that reads the environment. */
export const environmentReader = 'action';

/** Files in `src` that do not ship: tests and their samples. Shipped code must not import them. */
export const notShipped: readonly string[] = ['**/*.test.ts', '**/*.samples.ts'];

export const maxLines = 300;
export const maxMainLines = 40;

export const ofKind = (kind: Package['kind']): string[] =>
  Object.keys(packages).filter((name) => packages[name]?.kind === kind);

/** What the files of a package may import, in addition to its own files. */
export function allowedImports(name: string): string[] {
  const { kind, libraries, adapters = [] } = packages[name] ?? { kind: 'pure', libraries: [] };
  const others = [...ofKind('pure'), ...adapters].filter((other) => other !== name);
  return [
    ...others.map((other) => `@ci-actions/${other}`),
    ...libraries,
    ...(kind === 'adapter' ? ['node:**'] : []),
  ];
}

export const allowedInActions = (): string[] => ofKind('pure').map((name) => `@ci-actions/${name}`);

export const allowedInMain = (): string[] =>
  Object.keys(packages).map((name) => `@ci-actions/${name}`);
