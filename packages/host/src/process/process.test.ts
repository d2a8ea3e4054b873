import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { processTable } from './process-table.ts';
import { runProcess } from './process.ts';
import type { Command } from './process.ts';

const folder = mkdtempSync(join(tmpdir(), 'process-'));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (script: string, more: Partial<Command> = {}): Command => ({
  file: process.execPath,
  args: ['-e', script],
  cwd: folder,
  env: { PATH: process.env['PATH'] ?? '' },
  ...more,
});

describe('runProcess', () => {
  it.each([
    ['exits', 'process.exitCode = 3', { kind: 'exit', code: 3 }],
    [
      'is killed',
      'process.kill(process.pid, "SIGKILL")',
      { kind: 'signal', signal: 'SIGKILL', number: 9 },
    ],
  ])('reports how a process %s', async (_, script, ended) => {
    expect((await runProcess(node(script))).ended).toEqual(ended);
  });

  it('reports that there is no such program', async () => {
    const { ended } = await runProcess(node('', { file: 'no-such-program-at-all' }));
    expect(ended).toEqual({ kind: 'not-started', reason: 'no such program' });
  });

  it('passes output on, keeps its end and saves all of it', async () => {
    const path = join(folder, 'saved');
    const chunks: string[] = [];
    const script = 'console.error("é"); console.log("x".repeat(100000) + "end")';
    const onOutput = (text: string, from: string) => chunks.push(`${from}:${text.length}`);
    const finished = await runProcess(node(script, { onOutput, save: { from: 'stdout', path } }));
    expect(finished.stderr).toBe('é\n');
    expect(finished.stdout).toHaveLength(65_536);
    expect(finished.stdout.endsWith('end\n')).toBe(true);
    expect(readFileSync(path)).toHaveLength(100_004);
    expect(chunks).toContain('stderr:2');
  });

  it('passes only the given environment', async () => {
    const script = 'console.log(process.env.A, process.env.HOME)';
    const { stdout } = await runProcess(node(script, { env: { A: '1' } }));
    expect(stdout).toBe('1 undefined\n');
  });
});

/** Starts a child whose parent ends at once, and one in its own session. Both ignore SIGTERM. */
const treeScript = (mark: string) => `
  const { spawn } = require('node:child_process');
  const stay = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)';
  const parent = 'require("node:child_process").spawn(process.execPath, ["-e", process.argv[1], "${mark}"], { stdio: "inherit" }).unref()';
  spawn(process.execPath, ['-e', parent, stay, '${mark}'], { stdio: 'inherit' });
  spawn('setsid', [process.execPath, '-e', stay, '${mark}'], { stdio: 'inherit' });
  console.log('ready');
  setInterval(() => {}, 1000);
`;

async function withMark(mark: string): Promise<number> {
  const table = await processTable();
  return table.filter(({ pid }) => commandLine(pid).includes(mark)).length;
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

(process.platform === 'linux' ? describe : describe.skip)('the whole tree ends', () => {
  it.each(['timeout', 'cancelled'])('when %s', async (kind) => {
    const mark = `tree-of-${process.pid}-${kind}`;
    const controller = new AbortController();
    const running = runProcess(
      node(treeScript(mark), {
        ...(kind === 'timeout' ? { timeoutMs: 1500 } : { cancelled: controller.signal }),
        onOutput: () => {
          if (kind === 'cancelled') setTimeout(() => controller.abort(), 700);
        },
      }),
    );
    expect((await running).ended.kind).toBe(kind);
    expect(await withMark(mark)).toBe(0);
  });
});
