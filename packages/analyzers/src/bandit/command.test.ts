import { describe, expect, test } from '@jest/globals';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { bandit } from './command.ts';

const shell = 'import subprocess\n\n\ndef run(cmd):\n    return subprocess.call(cmd, shell=True)\n';

describeConformance('bandit', {
  clean: { files: { 'app/price.py': 'def total(items):\n    return sum(items)\n' } },
  findings: {
    files: { 'app/run.py': shell, 'app/login.py': "password = 'hunter2-seed'\n" },
    found: ['B105 app/login.py:1 low', 'B404 app/run.py:1 low', 'B602 app/run.py:5 high'],
  },
  broken: {
    'a path that does not exist': { paths: ['nosuch.py'], notRun: 'No such file' },
    'a file that cannot be parsed': {
      files: { 'a.py': 'def (:\n', 'b.py': 'x = 1\n' },
      notRun: 'a.py: syntax error',
    },
    'no Python file': { files: { 'README.md': 'x' }, notRun: 'no file' },
    'a broken configuration': {
      files: { 'a.py': 'x = 1\n', 'pyproject.toml': '[tool.bandit]\nskips = [\n' },
      notRun: 'exit code 2',
    },
  },
  secrets: ['hunter2-seed'],
});

describe('options of bandit that hide findings', () => {
  test.each([
    [['-ll'], { option: '-ll', severity: 'low' }],
    [['-lll'], { option: '-lll', severity: 'medium' }],
    [['--severity-level', 'high'], { option: '--severity-level', severity: 'medium' }],
    [['--severity-level=medium'], { option: '--severity-level=medium', severity: 'low' }],
    [['-ii'], undefined],
    [['-l'], undefined],
    [[], undefined],
  ])('%j', (args, hidden) => {
    expect(bandit.hides?.(args)).toEqual(hidden);
  });
});
