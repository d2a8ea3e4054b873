import { describe, expect, it } from '@jest/globals';
import { frameworks } from '../framework/frameworks.ts';
import { ownArguments } from '../framework/with-arguments.ts';
import { findAnywhere } from './call-at.ts';
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

const find = (command: string, more: Readonly<Record<string, string>> = {}): Promise<FoundRuns> =>
  findRuns({ words: command.split(' '), frameworks: Object.values(frameworks), files: look(more) });

async function found(command: string): Promise<string> {
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

describe('the framework that a command calls', () => {
  it.each([
    ['pytest -q tests', 'pytest: -q tests'],
    ['/opt/venv/bin/pytest', 'pytest:'],
    ['python -m pytest -x', 'pytest: -x'],
    ['python3.12 -X dev -W error -O -m pytest', 'pytest:'],
    ['python -Werror -m pytest', 'pytest:'],
    ['py -3 -m pytest', 'pytest:'],
    ['coverage run --source pkg -m pytest tests', 'pytest: tests'],
    ['python -m coverage run --branch -m pytest', 'pytest:'],
    [
      'coverage run --module=pytest',
      "a command without coverage --module, which this action cannot look into: write the test runner's own call",
    ],
    ['uv run --with pytest-cov pytest -q', 'pytest: -q'],
    ['uv run -m pytest -q', 'pytest: -q'],
    ['uv --quiet run --python 3.12 --group test pytest', 'pytest:'],
    ['uv tool run pytest', 'pytest:'],
    ['uvx --with x pytest@8 -q', 'pytest: -q'],
    [
      'uv run --directory api pytest',
      'the input "working-directory: api" instead of uv --directory',
    ],
    ['poetry run python -m pytest', 'pytest:'],
    ['poetry -C api run pytest', 'the input "working-directory: api" instead of poetry -C'],
    ['pdm run -p . pytest', 'pytest:'],
    ['hatch -e test run pytest -q', 'pytest: -q'],
    ['hatch run +py=3.12 test:pytest', 'no framework: +py=3.12 test:pytest'],
    ['hatch run test:pytest -q', 'pytest: -q'],
    ['pipenv run pytest', 'pytest:'],
    ['rye run pytest', 'pytest:'],
    ['pixi run -e test pytest', 'pytest:'],
    ['conda run -n env --no-capture-output pytest', 'pytest:'],
    ['xvfb-run -a -s "-screen" pytest', 'pytest:'],
    ['xvfb-run --server-args=-x pytest', 'pytest:'],
    ['env A=1 B=2 timeout -k 5 60 pytest', 'pytest:'],
    ['env -i -u A pytest', 'pytest:'],
    ['env -C api pytest', 'the input "working-directory: api" instead of env -C'],
    [
      'env -S pytest',
      "a command without env -S, which this action cannot look into: write the test runner's own call",
    ],
    ['cross-env CI=1 NODE_ENV=test jest --ci', 'jest: --ci'],
    ['cross-env-shell CI=1 jest', 'jest:'],
    ['dotenv -e .env -- jest', 'jest:'],
    ['dotenv -f .env run pytest', 'pytest:'],
    ['dotenvx run -f .env -- vitest run', 'vitest:'],
    ['env-cmd -f .env jest', 'jest:'],
    ['nice -n 10 stdbuf -oL -e L pytest', 'pytest:'],
    ['timeout --signal=KILL 5m go test ./...', 'go: ./...'],
    ['python -m unittest discover -s tests', 'unittest: discover -s tests'],
    ['coverage run -m unittest', 'unittest:'],
    ['cargo test --workspace', 'cargo: --workspace'],
    ['cargo +nightly t', 'cargo:'],
    ['cargo nextest run -P ci', 'nextest: -P ci'],
    ['cargo nextest list', 'nextest: list'],
    ['npx jest --ci', 'jest: --ci'],
    ['npx jest@29 --ci', 'jest: --ci'],
    ['npx -y -p vitest@latest -- vitest run', 'vitest:'],
    ['npx --yes vitest run', 'vitest:'],
    [
      'npx -c jest',
      "a command without npx -c, which this action cannot look into: write the test runner's own call",
    ],
    ['bunx mocha', 'mocha:'],
    ['pnpm dlx jest@29', 'jest:'],
    ['pnpm --silent exec jest', 'jest:'],
    ['yarn dlx -p vitest vitest run', 'vitest:'],
    ['yarn run jest a', 'jest: a'],
    ['yarn node --test', 'node: --test'],
    ['bun x jest', 'jest:'],
    ['bun run --bun vitest run', 'vitest:'],
    ['c8 --reporter lcov -r text mocha test', 'mocha: test'],
    ['npx c8 -- node --test', 'node: --test'],
    ['nyc --reporter=text --require x mocha', 'mocha:'],
    ['./node_modules/.bin/jest', 'jest:'],
    ['node --experimental-vm-modules node_modules/jest/bin/jest.js a', 'jest: a'],
    ['node --import tsx --require ./x node_modules/.bin/mocha a', 'mocha: a'],
    ['pnpm vitest run', 'vitest:'],
    ['yarn jest', 'jest:'],
    ['npm exec -- mocha test', 'mocha: test'],
    ['npm test', 'jest: --ci [--]'],
    ['npm test -- -t name', 'jest: --ci -t name []'],
    ['npm test -t name', 'jest: --ci name [--]'],
    ['npm --silent t --loglevel error', 'jest: --ci [--]'],
    ['env A=1 npm test', 'jest: --ci [--]'],
    ['dotenv -- npm test', 'jest: --ci [--]'],
    ['yarn test -t name', 'jest: --ci -t name []'],
    ['pnpm run unit a', 'vitest: src a []'],
    ['npm run unit', 'vitest: src [--]'],
    ['npm run calls', 'vitest: src [-- --]'],
    ['npm run calls -- -- a', 'vitest: src a []'],
    ['yarn calls', 'vitest: src [--]'],
    ['bun covered', 'mocha: test []'],
    ['npm run browsers', 'vitest: [--]'],
    ['npm run make', 'jest: [--]'],
    ['node --test test/', 'node: --test test/'],
    ['node --import tsx --test', 'node: --import tsx --test'],
    ['tsx --test a.test.ts', 'node: --test a.test.ts'],
    ['go test ./...', 'go: ./...'],
  ])('%s', async (command, expected) => {
    expect(await found(command)).toBe(expected);
  });
});

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

describe('no known framework', () => {
  it.each([
    'docker run --rm app pytest -q',
    'docker compose run app pytest',
    'make test',
    'npm run lint',
    'npm run nosuch',
    'npm run loops',
    'npm ci',
    'bun test',
    'python script.py',
    'python -m http.server',
    'coverage run script.py',
    'node server.js',
    'node server.js --test',
    'node --require --test',
    'cargo build',
    'go build ./...',
    'bash -c pytest',
    'unittest',
  ])('%s', async (command) => {
    expect((await find(command)).kind).toMatch(/^(unknown|refused)$/);
  });

  it('can be found inside another command to read its arguments', () => {
    const words = 'docker run --rm app:ci pytest -q -k name'.split(' ');
    const call = findAnywhere(words, frameworks.pytest);
    expect(call && ownArguments(call)).toEqual(['-q', '-k', 'name']);
  });
});
