import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../repository.ts';
import { makeSample } from '../sample/sample-repository.ts';
import { tempFolder } from '../testkit/temp-folder.ts';

const folder = tempFolder();
const workspace = join(folder.path, 'parcels');
beforeAll(() => makeSample(workspace));
afterAll(() => folder[Symbol.dispose]());

/** As npm starts it: in the repository, with the user's folder in INIT_CWD. */
function cli(...argv: readonly string[]) {
  const script = join(import.meta.dirname, 'cli.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: workspace },
  });
  removeKept(stdout);
  return { status, stdout };
}

/** The files of a run are kept for its user; a test removes them. */
function removeKept(stdout: string): void {
  const kept = /files in (.+)$/m.exec(stdout)?.[1];
  if (kept !== undefined) rmSync(kept, { recursive: true });
}

describe('npm run action', () => {
  it.each([
    ['quotes', 0, 'verdict = passed', 'tests = 7'],
    ['labels', 1, 'verdict = failed', 'tests = 0'],
  ])('runs the suite of %s in the folder of the user', (service, exitCode, ...lines) => {
    const command = `node --test services/${service}/test/*.test.js`;
    const { status, stdout } = cli('test-runner', '--command', command, '--html', 'page.html');
    expect({ status, lines: lines.filter((line) => !stdout.includes(line)) }).toEqual({
      status: exitCode,
      lines: [],
    });
    expect(readFileSync(join(workspace, 'page.html'), 'utf8')).toContain('<h2>');
  });

  it('names files relative to the workspace, and lists a file without tests only once', () => {
    const command = 'node --test services/labels/test/*.test.js';
    const summary = cli('test-runner', '--command', command).stdout.split('── Summary ──')[1] ?? '';
    expect(summary).toContain('Failed: services/labels/test/label.test.js contains tests');
    expect(summary).not.toContain('Files without tests');
    expect(summary).not.toContain(workspace);
  });

  it('judges on the given day', () => {
    const gate = ['security-gate', '--sarif', 'reports/zizmor.sarif'];
    const phaseOn = (day: string) =>
      /"phase":"(\w+)"/.exec(cli(...gate, '--clock', `${day}T12:00:00Z`).stdout)?.[1];
    expect([phaseOn('2027-03-31'), phaseOn('2027-04-01')]).toEqual(['build', 'stable']);
  });

  it('runs from another project with npm --prefix, in the folder of the user', () => {
    const command = 'node --test test/*.test.js';
    const prefix = ['--silent', '--prefix', root, 'run', 'action', '--', 'test-runner'];
    const { status, stdout } = spawnSync('npm', [...prefix, '--command', command], {
      encoding: 'utf8',
      cwd: join(workspace, 'services/quotes'),
    });
    removeKept(stdout);
    expect({ status, ran: /^tests = .*$/m.exec(stdout)?.[0] }).toEqual({
      status: 0,
      ran: 'tests = 7',
    });
  });

  it('lists what each input accepts', () => {
    const { status, stdout } = cli('test-runner', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('\n  --empty\n');
    expect(stdout).toContain('      accepted: policy, allow, deny; default: policy\n');
  });

  it('refuses an unknown input', () => {
    const { status, stdout } = cli('test-runner', '--comand', 'x');
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: 'not run: there is no input "comand", the nearest is "command"\n',
    });
  });
});
