import { describe, expect, it, test } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { zizmor } from './command.ts';

const workflow = (step: string) =>
  `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
const clean = workflow('run: echo hi');
const ok = { '.github/workflows/ok.yml': clean };

describeConformance('zizmor', {
  clean: { files: ok },
  findings: {
    files: { ...ok, '.github/workflows/bad.yml': workflow('uses: actions/checkout@v4') },
    found: [
      'zizmor/artipacked .github/workflows/bad.yml:7 medium',
      'zizmor/unpinned-uses .github/workflows/bad.yml:7 high',
    ],
  },
  broken: {
    'a path that does not exist': { paths: ['nosuch'], notRun: 'exit code 1' },
    'no workflow': { files: { 'a.yml': clean }, notRun: 'exit code 3' },
    'a workflow that is no YAML': {
      files: { ...ok, '.github/workflows/b.yml': 'a: [' },
      notRun: 'failed to parse input',
    },
    'a workflow that is none': {
      files: { ...ok, '.github/workflows/b.yml': 'on: push\njobs: 3\n' },
      notRun: 'b.yml as workflow',
    },
    'a broken configuration': { files: { ...ok, 'zizmor.yml': 'rules: [' }, notRun: 'exit code 1' },
    'a configuration with an unknown key': {
      files: { ...ok, 'zizmor.yml': 'nosuch: 3\n' },
      notRun: 'exit code 1',
    },
    'an unknown option': { files: ok, args: ['--nosuch'], notRun: 'exit code 2' },
  },
});

describeWith(['zizmor'], 'zizmor, called by the runner', () => {
  it.each([
    ['one file', { paths: ['.github/workflows/ok.yml'] }, []],
    [
      'a finding that a comment suppresses',
      {
        files: {
          '.github/workflows/ok.yml': workflow(
            'uses: actions/checkout@v4 # zizmor: ignore[artipacked,unpinned-uses]',
          ),
        },
      },
      [],
    ],
  ])('%s', async (_, one, expected) => {
    const called = await callTool({ tool: 'zizmor', files: ok, ...one });
    expect([called.notRun, called.found]).toEqual([[], expected]);
  });
});

describe('zizmor', () => {
  const request = {
    paths: ['.'],
    args: ['--pedantic'],
    target: undefined,
    timeoutMs: 1,
    version: undefined,
    folder: '/f',
    cwd: '/w',
    locate: undefined,
    platforms: [],
  };

  test.each([
    [{}, true],
    [{ GH_TOKEN: '' }, true],
    [{ GH_TOKEN: 'x' }, false],
  ])('with the environment %j is offline: %s', async (env: Record<string, string>, offline) => {
    const around = { env: (name: string) => env[name] };
    const call = await zizmor.plan(request, around as Parameters<typeof zizmor.plan>[1]);
    expect('args' in call && call.args.includes('--offline')).toBe(offline);
  });

  test.each([
    [['--min-severity', 'high'], { option: '--min-severity=high', severity: 'medium' }],
    [['--min-severity=medium'], { option: '--min-severity=medium', severity: 'low' }],
    [['--min-severity=informational'], undefined],
    [[], undefined],
  ])('with %j hides %j', (args, hidden) => {
    expect(zizmor.hides?.(args)).toEqual(hidden);
  });
});
