import { describe, expect, it } from '@jest/globals';
import { find, found } from './find-runs.samples.ts';

describe('several runs, or one that arguments do not reach', () => {
  it.each([
    ['npm run two', 'jest each: ( unit) ( integration)'],
    ['npm run two -- --ci', 'jest each: ( unit) ( integration --ci)'],
    ['yarn nested', 'jest each: ( unit) ( integration)'],
    ['npm run first', 'mocha each: ()'],
    ['npm run node', 'node each: ( --test a.test.js)'],
    ['npm run node2', 'node: --test --import tsx [--]'],
    ['npm run node2 a.test.js', 'node each: ( --test --import tsx a.test.js)'],
    ['npm test -ws --if-present', 'jest each: (p/a) (p/b b)'],
    [
      'npm test --workspaces=true --if-present --include-workspace-root',
      'jest each: ( --ci) (p/a) (p/b b)',
    ],
    ['npm test -w p/a --workspace=@s/b -- x', 'jest each: (p/a x) (p/b b x)'],
    ['npm --workspace ./p/a test', 'jest each: (p/a)'],
    ['npm run all', 'jest each: (p/a) (p/b b)'],
    ['npm run python', 'pytest each: ( a) ( b)'],
    ['npm test --workspaces', 'a script of p/d/package.json (it has none); "test" is not one'],
    ['npm test -w nosuch', 'a workspace of package.json (p/a, p/b, p/d); "nosuch" is not one'],
    ['npm run only -ws', 'a script of p/a/package.json (test); "only" is not one'],
    [
      'npm run mixed',
      'a command of one test runner; this one starts vitest and playwright: make a step of each',
    ],
    [
      'npm run makes',
      'a command of one test runner; this one starts jest and make: make a step of each',
    ],
    [
      'npm run hidden',
      'in the script "hidden" of package.json, a command without || true: remove the fallback, which turns a failure green; "tests: { empty: allow }" in the policy is for a suite without tests yet',
    ],
    [
      'npm run piped',
      'in the script "piped" of package.json, a command without the shell operator |: give the test command a script of its own',
    ],
    [
      'npm run background',
      'in the script "background" of package.json, a command without the shell operator &: give the test command a script of its own',
    ],
    [
      'npm run shell',
      'in the script "shell" of package.json, a command that needs no shell; this one does: then jest',
    ],
    [
      'npm run substituted',
      'in the script "substituted" of package.json, a command that needs no shell; this one does: jest $(cat files)',
    ],
    ['npm run parallel', 'no framework: concurrently jest vitest'],
    ['npm run runs', 'no framework: run-p test:*'],
    [
      'pnpm -r test',
      'a command without pnpm -r, which runs scripts of other packages: set "working-directory" to the folders of the packages, one per line (p/a, p/b, p/d), and the command to pnpm test',
    ],
    [
      'pnpm --filter ./p/a... run test',
      'a command without pnpm --filter, which runs scripts of other packages: set "working-directory" to the folders of the packages, one per line (p/a, p/b, p/d), and the command to pnpm test',
    ],
    [
      'yarn workspaces foreach -A run test',
      'a command without yarn workspaces, which runs scripts of other packages: set "working-directory" to the folders of the packages, one per line (p/a, p/b, p/d), and the command to yarn test',
    ],
    [
      'bun --filter p test',
      'a command without bun --filter, which runs scripts of other packages: set "working-directory" to the folders of the packages, one per line (p/a, p/b, p/d), and the command to bun run test',
    ],
    [
      'npm --prefix app test',
      'a command without npm --prefix, which runs scripts of other packages: set "working-directory" to the folders of the packages, one per line (p/a, p/b, p/d), and the command to npm test',
    ],
  ])('%s', async (command, expected) => {
    expect(await found(command)).toBe(expected);
  });

  it('counts the script before and after another one', async () => {
    const own = {
      'package.json': JSON.stringify({
        scripts: { pretest: 'jest a', test: 'jest b', posttest: 'rm x' },
      }),
    };
    expect(await find('npm test', own)).toMatchObject({
      kind: 'each',
      runs: [{ script: 'pretest' }, { script: 'test' }],
    });
  });

  it.each(['workspaces=true', 'workspace = p/a'])(
    'refuses npm whose .npmrc says %s',
    async (line) => {
      expect(await find('npm test', { '.npmrc': `fund=false\n${line}\n` })).toMatchObject({
        kind: 'refused',
        accepted:
          'a command without npm workspaces in .npmrc, which runs scripts of other packages: set "working-directory" to the folders of the packages, one per line (p/a, p/b, p/d), and the command to npm test',
      });
    },
  );
});
