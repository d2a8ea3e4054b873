import { frameworks } from '../framework/frameworks.ts';
import { ownArguments } from '../framework/with-arguments.ts';
import { findRuns } from './find-runs.ts';
import type { FoundRuns } from './find-runs.ts';

const scripts = {
  test: 'jest --ci',
  unit: 'tsc -p . && NODE_ENV=test vitest run src',
  calls: 'npm run unit',
  covered: 'c8 --reporter text -- mocha test',
  lint: 'eslint .',
  two: 'jest unit && jest integration',
  nested: 'npm run lint && npm run two',
  first: 'mocha && nyc report',
  node: 'node --test a.test.js',
  node2: 'node --test --import tsx',
  mixed: 'vitest run && playwright test',
  browsers: 'playwright install && vitest run',
  hidden: 'jest || true',
  piped: 'jest | tee log',
  background: 'node server.js & jest',
  shell: 'if [ -f a ]; then jest; fi',
  substituted: 'jest $(cat files)',
  parallel: 'concurrently "jest" "vitest"',
  runs: 'run-p test:*',
  loops: 'npm run loops',
  python: 'pytest a && pytest b',
  all: 'npm test --workspaces --if-present',
  make: 'make build && jest',
  makes: 'make test && jest',
  pretest: 'jest pre',
};

const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    scripts: { ...scripts, pretest: '' },
    workspaces: ['p/*', '!p/c'],
  }),
  'p/a/package.json': JSON.stringify({ name: '@s/a', scripts: { test: 'jest' } }),
  'p/b/package.json': JSON.stringify({ name: '@s/b', scripts: { test: 'jest b', only: 'jest o' } }),
  'p/c/package.json': JSON.stringify({ name: '@s/c', scripts: { test: 'jest || true' } }),
  'p/d/package.json': JSON.stringify({ name: '@s/d' }),
};

const look = (more: Readonly<Record<string, string>> = {}) => ({
  readText: (path: string) => Promise.resolve({ ...files, ...more }[path]),
  matching: (pattern: string) => {
    const expression = new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`);
    return Promise.resolve(Object.keys(files).filter((path) => expression.test(path)));
  },
});

export const find = (
  command: string,
  more: Readonly<Record<string, string>> = {},
): Promise<FoundRuns> =>
  findRuns({ words: command.split(' '), frameworks: Object.values(frameworks), files: look(more) });

/** What was found, as text. */
export async function found(command: string): Promise<string> {
  const runs = await find(command);
  if (runs.kind === 'refused') return runs.accepted;
  if (runs.kind === 'unknown')
    return `no framework: ${runs.programs.map((p) => p.join(' ')).join('; ')}`;
  if (runs.kind === 'one') {
    const before = runs.call.script ? ` [${runs.call.script.before.join(' ')}]` : '';
    return `${runs.framework.name}: ${ownArguments(runs.call).join(' ')}`.trim() + before;
  }
  const each = runs.runs.map(({ words, at, folder }) => {
    const args = words.slice(at).join(' ');
    return `(${folder}${args === '' ? '' : ` ${args}`})`;
  });
  return `${runs.framework.name} each: ${each.join(' ')}`;
}
