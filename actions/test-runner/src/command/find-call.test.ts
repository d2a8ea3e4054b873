import { describe, expect, it } from '@jest/globals';
import { frameworks } from '../framework/frameworks.ts';
import { ownArguments } from '../framework/with-arguments.ts';
import { findAnywhere, findCall } from './find-call.ts';

const scripts = {
  test: 'jest --ci',
  unit: 'tsc -p . && NODE_ENV=test vitest run src',
  lint: 'eslint .',
  piped: 'jest | tee log',
};

async function found(command: string): Promise<string> {
  const words = command.split(' ');
  const call = await findCall(words, Object.values(frameworks), () => Promise.resolve(scripts));
  return call ? `${call.framework.name}: ${ownArguments(call.call).join(' ')}`.trim() : '';
}

describe('the framework that a command calls', () => {
  it.each([
    ['pytest -q tests', 'pytest: -q tests'],
    ['/opt/venv/bin/pytest', 'pytest:'],
    ['python -m pytest -x', 'pytest: -x'],
    ['python3.12 -X dev -m pytest', 'pytest:'],
    ['coverage run --source pkg -m pytest tests', 'pytest: tests'],
    ['uv run --with pytest-cov pytest -q', 'pytest: -q'],
    ['poetry run python -m pytest', 'pytest:'],
    ['xvfb-run -a pytest', 'pytest:'],
    ['env A=1 B=2 timeout -k 5 60 pytest', 'pytest:'],
    ['python -m unittest discover -s tests', 'unittest: discover -s tests'],
    ['cargo test --workspace', 'cargo: --workspace'],
    ['cargo +nightly t', 'cargo:'],
    ['cargo nextest run -P ci', 'nextest: -P ci'],
    ['npx jest --ci', 'jest: --ci'],
    ['npx --yes vitest run', 'vitest:'],
    ['./node_modules/.bin/jest', 'jest:'],
    ['node --experimental-vm-modules node_modules/jest/bin/jest.js a', 'jest: a'],
    ['pnpm vitest run', 'vitest:'],
    ['yarn jest', 'jest:'],
    ['npm exec -- mocha test', 'mocha: test'],
    ['npm test', 'jest: --ci'],
    ['npm test -- -t name', 'jest: --ci -t name'],
    ['yarn test -t name', 'jest: --ci -t name'],
    ['pnpm run unit a', 'vitest: src a'],
    ['npm run unit', 'vitest: src'],
    ['node --test test/', 'node: --test test/'],
    ['node --import tsx --test', 'node: --import tsx --test'],
    ['go test ./...', 'go: ./...'],
  ])('%s', async (command, expected) => {
    expect(await found(command)).toBe(expected);
  });

  it.each([
    'docker run --rm app pytest -q',
    'docker compose run app pytest',
    'make test',
    'npm run lint',
    'npm run piped',
    'npm run nosuch',
    'python script.py',
    'python -m http.server',
    'node server.js',
    'cargo build',
    'cargo nextest list',
    'go build ./...',
    'bash -c pytest',
  ])('%s calls no known framework', async (command) => {
    expect(await found(command)).toBe('');
  });

  it('can be found inside another command to read its arguments', () => {
    const words = 'docker run --rm app:ci pytest -q -k name'.split(' ');
    const call = findAnywhere(words, frameworks.pytest);
    expect(call && ownArguments(call)).toEqual(['-q', '-k', 'name']);
  });
});
