import { describe, expect, it } from '@jest/globals';
import { frameworks } from '../framework/frameworks.ts';
import { ownArguments } from '../framework/with-arguments.ts';
import { findAnywhere } from './call-at.ts';
import { find, found } from './find-runs.samples.ts';

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
