import { describe, expect, it } from '@jest/globals';
import { readArguments } from '@ci-actions/command';
import type { Look } from './framework.ts';
import { pytestOptions } from './pytest-options.ts';
import { configuredReporters } from './vitest-reporters.ts';

const look = (files: Readonly<Record<string, string>>): Look => ({
  kindOf: () => Promise.resolve(undefined),
  readText: (path) => Promise.resolve(files[path]),
  // eslint-disable-next-line require-yield
  filesBelow: async function* () {},
  matching: () => Promise.resolve([]),
});

describe("the options in pytest's configuration", () => {
  it.each<[string, Readonly<Record<string, string>>, string, string[]]>([
    ['pytest.ini', { 'pytest.ini': '[pytest]\naddopts = -q "a b"\n' }, '', ['-q', 'a b']],
    [
      'several lines',
      { 'tox.ini': '[pytest]\naddopts =\n  -q\n  # no\n  -x\nother = -s\n' },
      '',
      ['-q', '-x'],
    ],
    ['another section', { 'tox.ini': '[testenv]\naddopts = -q\n[pytest]\n' }, '', []],
    [
      'setup.cfg',
      { 'setup.cfg': '[pytest]\naddopts = -x\n[tool:pytest]\naddopts: -q\n' },
      '',
      ['-q'],
    ],
    ['an earlier file', { 'pytest.ini': '', 'tox.ini': '[pytest]\naddopts = -q\n' }, '', []],
    [
      'a file without the section',
      {
        'pyproject.toml': '[tool.x]\naddopts = "-x"\n',
        'setup.cfg': '[tool:pytest]\naddopts = -q\n',
      },
      '',
      ['-q'],
    ],
    [
      'TOML',
      { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = "-q -x"\n' },
      '',
      ['-q', '-x'],
    ],
    [
      'a TOML list',
      { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = [\n  \'-q\', # one\n  "-x",\n]\n' },
      '',
      ['-q', '-x'],
    ],
    ['pytest.toml', { 'pytest.toml': '[pytest]\naddopts = ["-q"]\n' }, '', ['-q']],
    [
      'a file that is named',
      { 'a.ini': '[pytest]\naddopts = -q\n', 'pytest.ini': '[pytest]\naddopts = -x\n' },
      '-c a.ini',
      ['-q'],
    ],
    ['an override', { 'pytest.ini': '[pytest]\naddopts = -x\n' }, '-o addopts=-q', ['-q']],
    ['no file', {}, '', []],
  ])('%s', async (_, files, command, expected) => {
    const args = readArguments(command.split(' '), new Set(['-c', '-o']));
    const env = () => undefined;
    expect(await pytestOptions(args, { look: look(files), env })).toEqual(expected);
  });

  it('come before those of the environment', async () => {
    const files = { 'pytest.ini': '[pytest]\naddopts = -q\n' };
    const env = (name: string) => (name === 'PYTEST_ADDOPTS' ? '-x' : undefined);
    const args = readArguments([], new Set());
    expect(await pytestOptions(args, { look: look(files), env })).toEqual(['-q', '-x']);
  });
});

describe("the reporters in Vitest's configuration", () => {
  it.each<[string, string, readonly string[] | string | undefined]>([
    ['none', 'export default { test: {} };', undefined],
    ['a list', 'test: { reporters: [\'dot\', "json"] }', ['dot', 'json']],
    ['one', "test: { reporters: 'dot' }", ['dot']],
    ['with options', "test: { reporters: [['junit', { file: 'x' }]] }", 'unclear'],
    ['a variable', 'test: { reporters }', 'unclear'],
    ['in a comment', "// reporters: ['dot']\n/* reporters: x */ test: {}", undefined],
    ['behind an address', "x: 'https://a', reporters: ['dot']", ['dot']],
    [
      'of the coverage',
      "coverage: { reporter: ['text'], a: { b: 1 }, reporters: ['x'] }",
      undefined,
    ],
    ['beside the coverage', "coverage: { reporters: [f] }, reporters: ['dot']", ['dot']],
  ])('%s', async (_, text, expected) => {
    expect(await configuredReporters(look({ 'vite.config.ts': text }), undefined)).toEqual(
      expected,
    );
  });

  it('of a named file', async () => {
    const files = { 'a.ts': "reporters: ['dot']", 'vite.config.ts': "reporters: ['x']" };
    expect(await configuredReporters(look(files), 'a.ts')).toEqual(['dot']);
  });
});
