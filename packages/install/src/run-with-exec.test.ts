import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { tempFolder } from '../../../tools/testkit/index.ts';
import { runWithExec } from './run-with-exec.ts';

const sh = (script: string, folder: string, timeoutMs?: number) => ({
  file: '/bin/sh',
  args: ['-c', script],
  cwd: folder,
  env: { PATH: process.env['PATH'] ?? '', GREETING: 'hello' },
  timeoutMs,
  onOutput: () => undefined,
});

it.each([
  ['exit 0', { kind: 'exit', code: 0 }],
  ['exit 3', { kind: 'exit', code: 3 }],
  ['kill -9 $$', { kind: 'signal', signal: 'SIGKILL', number: 9 }],
  // Would wait for an answer.
  ['read answer; exit 4', { kind: 'exit', code: 4 }],
])('says how a command ends: %s', async (script, ended) => {
  using folder = tempFolder();
  expect((await runWithExec(sh(script, folder.path))).ended).toEqual(ended);
});

it('keeps both outputs, and inherits no environment', async () => {
  using folder = tempFolder();
  const { stdout, stderr } = await runWithExec(sh('echo "$GREETING $HOME"; pwd >&2', folder.path));
  expect([stdout, stderr]).toEqual(['hello \n', `${folder.path}\n`]);
});

it('survives programs that end at once', async () => {
  using folder = tempFolder();
  const runs = Array.from({ length: 40 }, () => runWithExec(sh('exit 0', folder.path)));
  expect((await Promise.all(runs)).map(({ ended }) => ended.kind)).toEqual(
    Array.from({ length: 40 }, () => 'exit'),
  );
});

it('ends the whole tree of the right command at the time limit', async () => {
  using folder = tempFolder();
  const late = join(folder.path, 'late');
  const [stopped, other] = await Promise.all([
    runWithExec(sh(`(sleep 3; touch ${late}) & sleep 60`, folder.path, 500)),
    runWithExec(sh('sleep 2; echo done', folder.path)),
  ]);
  expect([stopped.ended, other.stdout]).toEqual([{ kind: 'timeout', afterMs: 500 }, 'done\n']);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(existsSync(late)).toBe(false);
});

it('ends a command when the job is cancelled', async () => {
  using folder = tempFolder();
  const job = new AbortController();
  setTimeout(() => job.abort(), 300);
  const { ended } = await runWithExec(sh('sleep 60', folder.path), job.signal);
  expect(ended).toEqual({ kind: 'cancelled' });
});

it('names a program that does not start', async () => {
  using folder = tempFolder();
  const command = { ...sh('', folder.path), file: join(folder.path, 'missing') };
  expect((await runWithExec(command)).ended).toEqual({
    kind: 'not-started',
    reason: expect.stringContaining('missing'),
  });
});
