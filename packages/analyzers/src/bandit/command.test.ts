import { describe, expect, it, test } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { ownSarif, placesIn } from '../../../../tools/testkit/tool-runs/own-sarif.ts';
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
    'a broken pyproject.toml without settings for it': {
      files: { 'a.py': 'x = 1\n', 'pyproject.toml': '[project\n' },
      notRun: 'exit code 2',
    },
    'a broken .bandit': {
      files: { 'a.py': 'x = 1\n', '.bandit': '[bandit\n' },
      notRun: 'Unable to parse config file',
    },
    'no known test': {
      files: { 'a.py': 'x = 1\n', 'pyproject.toml': '[tool.bandit]\ntests = ["X9"]\n' },
      notRun: 'exit code 2',
    },
    'all files excluded': {
      files: { 'a.py': shell },
      args: ['-x', './a.py'],
      notRun: 'it looked at no file',
    },
  },
  secrets: ['hunter2-seed'],
});

describeWith(['bandit'], 'bandit, called by the runner', () => {
  it.each([
    ['of another tool', '[project]\nname = "x"\n', ['B404', 'B602']],
    ['in a table', '[tool.bandit]\nskips = ["B404"]\n', ['B602']],
    ['in one line', '[tool]\nbandit = { skips = ["B404"] }\n', ['B602']],
    ['with a test that is no more', '[tool.bandit]\nskips = ["B404", "B999"]\n', ['B602']],
  ])('takes settings %s', async (_, project, rules) => {
    const files = { 'a.py': shell, 'pyproject.toml': project };
    const { notRun, findings } = await callTool({ tool: 'bandit', files });
    expect({ notRun, rules: findings.map(({ rule }) => rule) }).toEqual({ notRun: [], rules });
  });

  it('finds the same as the SARIF formatter of bandit', async () => {
    const files = { 'app/run.py': shell, 'app/login.py': "password = 'x'\nassert password\n" };
    const { reports } = await callTool({ tool: 'bandit', files });
    const own = ownSarif(files, ['bandit', '-q', '-r', '-f', 'sarif', '.']);
    expect(own.length).toBe(4);
    expect(placesIn(reports['bandit.sarif'])).toEqual(own);
  });
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
