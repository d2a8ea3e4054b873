import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';

const workflow = (step: string) =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
const clean = workflow('run: echo hi');
const ok = '.github/workflows/ok.yml';
const bad = '.github/workflows/bad.yml';
const unknown = workflow('run: echo ${{ nosuch.value }}');
const repository = (folder: string) => {
  execFileSync('git', ['-C', folder, 'init', '-q'], { stdio: 'pipe' });
};
const prepare = repository;

describeConformance('actionlint', {
  clean: { prepare, files: { [ok]: clean } },
  findings: {
    prepare,
    files: { [ok]: workflow('run: echo $1'), [bad]: unknown },
    found: [`expression ${bad}:6 medium`, `shellcheck ${ok}:6 medium`],
  },
  needs: ['actionlint', 'shellcheck'],
  broken: {
    'outside of a repository': { files: { [ok]: clean }, notRun: 'no project was found' },
    'a repository without a workflow': {
      prepare,
      files: { '.github/workflows/README.md': 'x' },
      notRun: 'no YAML file was found',
    },
    'a folder without a workflow': {
      prepare,
      files: { [ok]: clean, 'src/a.yml': 'a: b' },
      paths: ['src'],
      notRun: 'found no workflow below src',
    },
    'a file that does not exist': { prepare, paths: ['nosuch.yml'], notRun: 'could not read' },
    'a workflow that is no YAML': {
      prepare,
      files: { [ok]: clean, [bad]: 'a: [' },
      notRun: `could not parse ${bad}: could not parse as YAML`,
    },
    'a broken configuration': {
      prepare,
      files: { [ok]: clean, '.github/actionlint.yaml': 'a: [' },
      notRun: 'could not parse config file',
    },
    'an unknown option': {
      prepare,
      files: { [ok]: clean },
      args: ['-nosuch'],
      notRun: 'exit code 2',
    },
  },
});

describeWith(['actionlint', 'shellcheck'], 'actionlint, called by the runner', () => {
  const files = { [ok]: workflow('run: echo $1'), [bad]: unknown };

  it.each([
    ['one file', { paths: [ok] }, [`shellcheck ${ok}:6 medium`]],
    [
      'a folder',
      { paths: ['.github'] },
      [`expression ${bad}:6 medium`, `shellcheck ${ok}:6 medium`],
    ],
    ['an error that is ignored', { paths: [bad], args: ['-ignore', 'undefined variable'] }, []],
    [
      'a key that is unknown',
      { files: { [ok]: `${clean}nosuch: 1\n` } },
      [`syntax-check ${ok}:7 medium`],
    ],
  ])('%s', async (_, one, expected) => {
    const called = await callTool({ tool: 'actionlint', prepare, files, ...one });
    expect([called.notRun, called.found]).toEqual([[], expected]);
  });

  it('says that it ran without shellcheck', async () => {
    const program = execFileSync('which', ['actionlint'], { encoding: 'utf8' }).trim();
    const env = { PATH: dirname(program) };
    const { notRun, found, call } = await callTool({ tool: 'actionlint', prepare, files, env });
    expect([notRun, found]).toEqual([[], [`expression ${bad}:6 medium`]]);
    expect(call.warnings).toEqual([expect.stringContaining('without shellcheck')]);
  });
});
