import { writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { ownSarif, placesIn } from '../../../../tools/testkit/tool-runs/own-sarif.ts';

const clean = 'x = 1\n';
const unused = 'import os\n';

describeConformance('ruff', {
  clean: { files: { 'src/a.py': clean } },
  findings: {
    files: { 'src/a.py': unused, 'src/b c.py': 'print(nosuch)\n' },
    args: ['--isolated', '--select=F'],
    found: ['F401 src/a.py:1 high', 'F821 src/b c.py:1 high'],
  },
  broken: {
    'a path that does not exist': { paths: ['nosuch'], notRun: 'No such file' },
    'a path that does not exist, with its rule ignored': {
      files: { 'a.py': clean },
      paths: ['nosuch', 'a.py'],
      args: ['--ignore=E902'],
      notRun: 'did not look at nosuch',
    },
    'no Python file': { files: { 'README.md': 'x' }, notRun: 'looked at no Python file' },
    'all files excluded': {
      files: { 'src/a.py': unused, 'ruff.toml': 'exclude = ["src"]\n' },
      notRun: 'looked at no Python file',
    },
    'an excluded path': {
      files: { 'src/a.py': unused, 'pyproject.toml': '[tool.ruff]\nexclude = ["src"]\n' },
      paths: ['src'],
      args: ['--force-exclude'],
      notRun: 'looked at no Python file',
    },
    'a file that cannot be parsed': {
      files: { 'a.py': 'def (:\n', 'b.py': clean },
      notRun: 'could not parse',
    },
    'a file that is no UTF-8': {
      prepare: (folder) => writeFileSync(`${folder}/a.py`, Buffer.from([0xff, 0xfe, 0x3d])),
      notRun: 'a.py',
    },
    'a broken configuration': {
      files: { 'a.py': clean, 'pyproject.toml': '[tool.ruff\n' },
      notRun: 'exit code 2',
    },
    'an unknown key in its configuration': {
      files: { 'a.py': clean, 'ruff.toml': 'nosuch = 1\n' },
      notRun: 'exit code 2',
    },
    'an unknown rule': { files: { 'a.py': clean }, args: ['--select=X9'], notRun: 'exit code 2' },
  },
});

describeWith(['ruff'], 'ruff, called by the runner', () => {
  it('finds the same as in the SARIF of ruff', async () => {
    const files = { 'src/a.py': `${unused}print(nosuch, 1 == None)\n`, 'b c.py': unused };
    const { reports } = await callTool({ tool: 'ruff', files });
    const own = ownSarif(files, ['ruff', 'check', '--output-format=sarif', '.']);
    expect(own.length).toBeGreaterThan(3);
    expect(placesIn(reports['ruff.sarif'])).toEqual(own);
  });

  it.each(['fix = true\n', 'fix-only = true\n'])('changes no file with %j', async (setting) => {
    const files = { 'a.py': unused, 'ruff.toml': `${setting}[lint]\nselect = ["F"]\n` };
    const { notRun, found } = await callTool({ tool: 'ruff', files });
    expect({ notRun, found }).toEqual({ notRun: [], found: ['F401 a.py:1 high'] });
  });
});
