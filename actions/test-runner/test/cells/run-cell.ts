import {
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { findTool } from '../../../../tools/testkit/needs-tool.ts';
import { runBundle } from '../../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import { timeout } from './cell.ts';
import type { Cell, Situation } from './cell.ts';

/** Two phases that differ only in `empty`. Both judge the one run, the second as look-ahead. */
const policy = `version: 1
phase: lenient
phases:
  - name: lenient
    tests: { empty: allow }
  - name: strict
    tests: { empty: deny }
`;

export interface CellResult {
  /** In the current phase, and in the next. */
  readonly verdicts: readonly [string, string];
  readonly green: boolean;
  readonly exitCode: string;
  readonly why: readonly string[];
  /** Number of processes that still run in the workspace afterwards. */
  readonly leftoverProcesses: number;
}

interface ResultJson {
  readonly verdict: string;
  readonly why: readonly string[];
  readonly next: { readonly verdict: string } | null;
}

export async function runCell(
  situation: Situation,
  { files, command }: Cell,
  inputs: Readonly<Record<string, string>> = {},
): Promise<CellResult> {
  using folder = tempFolder();
  for (const [name, text] of Object.entries({ '.github/ci-policy.yml': policy, ...files })) {
    const path = join(folder.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const modules = findTool('jest');
  if (modules !== undefined)
    symlinkSync(join(dirname(modules), '..'), join(folder.path, 'node_modules'));
  const limit = situation === 'killed by timeout' ? { timeout } : {};
  const ended = await runBundle('test-runner', {
    cwd: folder.path,
    inputs: { command, ...limit, ...inputs },
    timeoutMs: 120_000,
  });
  const { verdict, next, why } = JSON.parse(ended.outputs['result'] ?? '') as ResultJson;
  return {
    verdicts: [verdict, next?.verdict ?? ''],
    green: ended.exitCode === 0,
    exitCode: ended.outputs['exit-code'] ?? '',
    why,
    leftoverProcesses: processesIn(realpathSync(folder.path)),
  };
}

function processesIn(folder: string): number {
  if (process.platform !== 'linux') return 0;
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
    } catch {
      return false;
    }
  }).length;
}
