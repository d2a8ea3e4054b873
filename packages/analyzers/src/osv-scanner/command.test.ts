import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from '@jest/globals';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { osvScanner } from './command.ts';

/**
 * A stand-in of the program: the newest version needs a newer Go than the tests may have. It ends as
 * the program's documentation says, with the report and the code that the project's `answer` holds.
 */
const standIn = `#!/bin/sh
if [ "$*" = --version ]; then echo 'osv-scanner version: 2.6.0'; exit 0; fi
if [ -f answer/words ]; then cat answer/words >&2; fi
sed "s|GIVEN|$(for word in "$@"; do echo "\${word#requirements.txt:}"; done | tail -n 1)|" answer/report
exit "$(cat answer/code)"
`;

const bin = tempFolder();
writeFileSync(join(bin.path, 'osv-scanner'), standIn, { mode: 0o755 });
afterAll(() => bin[Symbol.dispose]());
const env = { PATH: `${bin.path}:${process.env['PATH']}` };

const reportOf = (path: string, vulnerabilities: readonly object[]) =>
  JSON.stringify({
    results: [
      {
        source: { path, type: 'lockfile' },
        packages: [
          {
            package: { name: 'requests', version: '2.19.0', ecosystem: 'PyPI' },
            ...(vulnerabilities.length === 0 ? {} : { vulnerabilities, groups: [] }),
          },
        ],
      },
    ],
    experimental_config: { licenses: { summary: false, allowlist: null } },
  });

const vulnerability = { id: 'PYSEC-2018-28', summary: 'sends credentials' };
const looked = reportOf('requirements.txt', []);

const answering = (code: number, report: string) => ({
  env,
  files: {
    'requirements.txt': 'requests==2.19.0\n',
    'answer/code': String(code),
    'answer/report': report,
    'answer/words': 'it broke',
  },
});

describeConformance('osv-scanner', {
  needs: ['sh'],
  clean: answering(0, looked),
  findings: {
    ...answering(1, reportOf('requirements.txt', [vulnerability])),
    found: ['PYSEC-2018-28 requirements.txt:undefined medium'],
  },
  broken: {
    'a general fault': { ...answering(127, ''), notRun: 'exit code 127: it broke' },
    'no package': { ...answering(128, ''), notRun: 'exit code 128: it broke' },
    'a fault that is no finding': { ...answering(129, ''), notRun: 'exit code 129' },
    'a broken configuration': { ...answering(130, looked), notRun: 'exit code 130' },
    'findings, without one in the report': { ...answering(1, looked), notRun: 'report has none' },
    'a report that names no package': {
      ...answering(0, '{"results":[],"experimental_config":{"licenses":{}}}'),
      notRun: 'names no package',
    },
    'a Dockerfile without a pip install': {
      env,
      files: { Dockerfile: 'FROM x\n' },
      paths: ['Dockerfile'],
      notRun: 'Dockerfile names no package',
    },
    'a Dockerfile of which a part is not known': {
      ...answering(0, looked),
      files: {
        ...answering(0, looked).files,
        Dockerfile: 'ARG V\nRUN pip install requests==2.19.0 flask==$V\n',
      },
      paths: ['Dockerfile'],
      notRun: 'did not resolve Dockerfile:2',
    },
  },
});

describe('findings of a Dockerfile', () => {
  it('are shown at the Dockerfile', async () => {
    const { files } = answering(1, reportOf('GIVEN', [vulnerability]));
    const { notRun, found, reports } = await callTool({
      tool: 'osv-scanner',
      env,
      files: { ...files, Dockerfile: 'RUN pip install requests==2.19.0\n' },
      paths: ['Dockerfile'],
    });
    expect({ notRun, found }).toEqual({
      notRun: [],
      found: ['PYSEC-2018-28 Dockerfile:undefined medium'],
    });
    expect(reports['osv-scanner.native.json']).not.toContain('/scratch/');
  });
});

describe('what osv-scanner is called with', () => {
  const around = (kinds: Readonly<Record<string, 'file' | 'folder'>>, text: string) => ({
    kindOf: async (path: string) => kinds[path],
    readText: async () => text,
    filesBelow: async function* () {
      yield 'requirements.txt';
    },
    env: () => undefined,
    history: async () => 'none' as const,
    find: async () => undefined,
  });
  const request = {
    target: undefined,
    args: ['--config', 'c.toml'],
    timeoutMs: 1,
    version: '2.6.0',
    folder: '/tmp/call',
    cwd: '/w',
    locate: undefined,
    platforms: [],
  };
  const own = ['scan', 'source', '--format', 'json', '--all-packages', '--config', 'c.toml'];

  test.each([
    ['.', 'folder', ['-r', '.']],
    ['a/Cargo.lock', 'file', ['-L', 'a/Cargo.lock']],
    ['a/dev.txt', 'file', ['-L', 'requirements.txt:a/dev.txt']],
    ['Dockerfile', 'file', ['-L', 'requirements.txt:/tmp/call/0-requirements.txt']],
  ] as const)('%s', async (path, kind, args) => {
    const plan = await osvScanner.plan(
      { ...request, paths: [path] },
      around({ [path]: kind }, 'RUN pip install a==1'),
    );
    expect(plan).toMatchObject({ args: [...own, ...args] });
    const files = path === 'Dockerfile' ? { '/tmp/call/0-requirements.txt': 'a==1\n' } : {};
    expect(plan).toMatchObject({ files });
  });

  it('does not run for a path that does not exist', async () => {
    const plan = await osvScanner.plan({ ...request, paths: ['nosuch'] }, around({}, ''));
    expect(plan).toEqual({ notRun: 'found no nosuch' });
  });
});
