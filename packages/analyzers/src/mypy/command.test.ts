import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '@ci-actions/host';
import { expect, it } from '@jest/globals';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';

const clean = 'x: int = 1\n';
const elsewhere = (await findProgram({ PATH: process.env['PATH'] ?? '' }, 'python3')) ?? 'none';

describeConformance('mypy', {
  clean: { files: { 'src/a.py': clean } },
  findings: {
    files: { 'src/a.py': 'x: int = "a"\n', 'src/b.py': 'import nosuch\n' },
    found: ['assignment src/a.py:1 high', 'import-not-found src/b.py:1 high'],
  },
  broken: {
    'a path that does not exist': { paths: ['nosuch'], notRun: 'exit code 2' },
    'no Python file': { files: { 'README.md': 'x' }, notRun: 'There are no .py[i] files' },
    'all files excluded': {
      files: { 'src/a.py': clean, 'mypy.ini': '[mypy]\nexclude = src\n' },
      notRun: 'There are no .py[i] files',
    },
    'a file that cannot be parsed': { files: { 'a.py': 'def (:\n' }, notRun: 'exit code 2' },
    'an unknown option in its configuration': {
      files: { 'a.py': clean, 'mypy.ini': '[mypy]\nnosuch = 1\n' },
      notRun: 'Unrecognized option: nosuch',
    },
    'a wrong value in its configuration': {
      files: { 'a.py': clean, 'setup.cfg': '[mypy]\nstrict = maybe\n' },
      notRun: 'Not a boolean',
    },
    'a configuration that cannot be parsed': {
      files: { 'a.py': clean, 'mypy.ini': '[mypy\n' },
      notRun: 'no section headers',
    },
    'a pyproject.toml that cannot be parsed': {
      files: { 'a.py': clean, 'pyproject.toml': '[tool.mypy\n' },
      notRun: 'did not understand its configuration: pyproject.toml',
    },
    'a configuration of another name': {
      files: { 'a.py': clean, 'my.ini': '[mypy]\nnosuch = 1\n' },
      args: ['--config-file', 'my.ini'],
      notRun: 'my.ini: [mypy]: Unrecognized option',
    },
    'a plugin that does not exist': {
      files: { 'a.py': clean, 'mypy.ini': '[mypy]\nplugins = nosuch\n' },
      notRun: 'exit code 2',
    },
    'an interpreter that does not exist': {
      files: { 'a.py': clean },
      args: ['--python-executable=/nonexistent'],
      notRun: 'Invalid python executable',
    },
  },
});

describeWith(['mypy'], 'mypy, called by the runner', () => {
  it.each([
    ['a section for one module alone', '[mypy-a.*]\nignore_errors = True\n'],
    ['an unused section', '[mypy]\nwarn_unused_configs = True\n[mypy-b.*]\nignore_errors = True\n'],
    ['pretty output', '[mypy]\npretty = True\ncolor_output = True\n'],
  ])('is clean with %s', async (_, configuration) => {
    const files = { 'a.py': clean, 'mypy.ini': configuration };
    const { notRun, found } = await callTool({ tool: 'mypy', files });
    expect({ notRun, found }).toEqual({ notRun: [], found: [] });
  });

  it.each([
    ['of the job', '', ['arg-type a.py:2 high']],
    [
      'of the interpreter that its configuration names',
      `[mypy]\npython_executable = ${elsewhere}\n`,
      ['import-not-found a.py:1 high'],
    ],
  ])('sees the packages %s', async (_, configuration, expected) => {
    using temp = tempFolder();
    const environment = join(temp.path, 'venv');
    execFileSync('python3', ['-m', 'venv', '--without-pip', environment]);
    const [version = ''] = readdirSync(join(environment, 'lib'));
    const installed = join(environment, 'lib', version, 'site-packages/installed');
    mkdirSync(installed);
    writeFileSync(join(installed, 'py.typed'), '');
    writeFileSync(join(installed, '__init__.py'), 'def double(n: int) -> int: ...\n');
    const { notRun, found } = await callTool({
      tool: 'mypy',
      files: {
        'a.py': 'from installed import double\ndouble("x")\n',
        ...(configuration === '' ? {} : { 'mypy.ini': configuration }),
      },
      env: { PATH: `${environment}/bin:${process.env['PATH']}` },
    });
    expect({ notRun, found }).toEqual({ notRun: [], found: expected });
  });
});
