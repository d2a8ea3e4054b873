import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../repository.ts';
import { inputVariables } from '../testkit/action-inputs.ts';
import { testGitEnvironment } from '../testkit/git-repository.ts';
import { stepEnvironment } from '../testkit/step-environment.ts';
import type { Measured } from './bench.ts';
import { largeHistory } from './history/large-history.ts';
import { mixed, squashed } from './history/messages.ts';

const size = { commits: 30_000, tags: 3_700 };
const rounds = 7;
const peers = [
  'git-cliff@2.14.2',
  'conventional-changelog@8.1.3',
  'conventional-changelog-conventionalcommits@10.4.1',
];
const cliff = ['--offline', '--output', '/dev/null'];
const conventional = ['-p', 'conventionalcommits', '--stdout', '-r'];
const longestPeerMs = 120_000;
/** 128 + SIGKILL: the exit code of `timeout` after it killed the command. */
const killed = 137;
const limits = { whole: 2, last: 0.5 };

/**
 * Measures the CPU time, including children, for the notes of a large repository: the whole history
 * and the last release. Compares it with reading the same `git log` in Node and with other tools,
 * which are installed into the temporary folder of the machine.
 */
export async function bench(): Promise<Measured> {
  const folder = join(tmpdir(), 'ci-actions-bench-notes');
  const repository = join(folder, 'repository');
  const pulls = join(folder, 'repository-of-squashes');
  await largeHistory(repository, { ...size, shape: mixed });
  await largeHistory(pulls, { ...size, shape: squashed });
  installPeers(folder);
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: repository,
      env: testGitEnvironment(),
      encoding: 'utf8',
    }).trim();
  const [last = '', before = ''] = git('tag', '--sort=-version:refname').split('\n');
  const peer = (name: string, ...args: readonly string[]) =>
    peerCpu([join(folder, 'node_modules/.bin', name), ...args], repository);
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const bundle = [process.execPath, join(root, 'dist/release-changelog/index.js')];
  // No tag has this prefix, so this first release contains the whole history.
  const everything = { tag: 'all-v1.0.0', 'tag-prefix': 'all-v' };
  const readLog = [process.execPath, join(import.meta.dirname, 'history/read-log.ts'), 'HEAD'];
  const candidate = (command: readonly string[], cwd: string, inputs?: Inputs): Candidate => ({
    command,
    cwd,
    env: inputs === undefined ? process.env : stepOf(folder, cwd, inputs),
  });
  const cliffLast = [cliffPath(folder), ...cliff, `${before}..${last}`];
  const [start = 0, peerLast = 0, baseline = 0, whole = 0, one = 0, pullsBase = 0, pullsWhole = 0] =
    medians([
      candidate([process.execPath, empty], repository),
      candidate(cliffLast, repository),
      candidate(readLog, repository),
      candidate(bundle, repository, everything),
      candidate(bundle, repository, { tag: last }),
      candidate(readLog, pulls),
      candidate(bundle, pulls, everything),
    ]);
  const lines = [
    `${size.commits} commits, ${size.tags} tags; seconds of CPU, median of ${rounds}`,
    `node's start: ${start.toFixed(2)}`,
    `all: git log read in node ${baseline.toFixed(2)}, release-changelog ${whole.toFixed(2)} (${(whole / baseline).toFixed(2)} times, limit ${limits.whole})`,
    `all, squashed pull requests: git log read in node ${pullsBase.toFixed(2)}, release-changelog ${pullsWhole.toFixed(2)} (${(pullsWhole / pullsBase).toFixed(2)} times, limit ${limits.whole})`,
    `all: git-cliff ${peer('git-cliff', ...cliff)}, conventional-changelog ${peer('conventional-changelog', ...conventional, '0')}`,
    `last release: release-changelog ${one.toFixed(3)}, of which ${(one - start).toFixed(3)} over node's start, git-cliff ${peerLast.toFixed(3)} (${(one / peerLast).toFixed(2)} times, limit ${limits.last})`,
    `last release: conventional-changelog ${peer('conventional-changelog', ...conventional, '2')}`,
  ];
  const passed =
    whole <= limits.whole * baseline &&
    pullsWhole <= limits.whole * pullsBase &&
    one <= limits.last * peerLast;
  return { lines, passed };
}

/** The program itself: its launcher would start Node, too. */
const cliffPath = (folder: string) =>
  join(folder, `node_modules/git-cliff-${process.platform}-${process.arch}/bin/git-cliff`);

function installPeers(folder: string): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...peers], {
    cwd: folder,
    stdio: 'ignore',
  });
}

function stepOf(folder: string, workspace: string, inputs: Inputs): NodeJS.ProcessEnv {
  const temp = join(folder, 'temp');
  mkdirSync(temp, { recursive: true });
  const place = { workspace, temp, files: join(folder, 'files') };
  const expressions = { 'toJSON(matrix)': 'null', 'github.token': '' };
  return {
    ...stepEnvironment('release-changelog', place, { name: 'push', payload: {} }),
    ...inputVariables(
      join(root, 'dist/release-changelog'),
      { release: 'false', ...inputs },
      expressions,
    ),
  };
}

/** Other tools run only once, because some take minutes. */
function peerCpu(command: readonly string[], cwd: string): string {
  try {
    return cpuOf(command, cwd, process.env, longestPeerMs).toFixed(2);
  } catch (error) {
    return `none (${(error as Error).message})`;
  }
}

type Inputs = Readonly<Record<string, string>>;

interface Candidate {
  readonly cwd: string;
  readonly command: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Each runs once per round, so that other load affects all equally. */
function medians(candidates: readonly Candidate[]): readonly number[] {
  const times = candidates.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    candidates.forEach(({ command, cwd, env }, at) => times[at]?.push(cpuOf(command, cwd, env)));
  }
  return times.map(median);
}

/**
 * User and system time, in seconds, of a command and its children. `timeout` kills the whole process
 * group, because killing only a launcher would leave the tool running.
 */
function cpuOf(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  longestMs = 600_000,
): number {
  const script =
    'TIMEFORMAT="%U %S"; { time timeout --signal=KILL "$SECONDS_AT_MOST" "$@" >/dev/null 2>"$ERRORS"; } 2>&1';
  const errors = join(tmpdir(), 'ci-actions-bench-errors');
  const ended = spawnSync('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: { ...env, ERRORS: errors, SECONDS_AT_MOST: String(longestMs / 1000) },
    encoding: 'utf8',
  });
  if (ended.status === killed) throw new Error(`stopped after ${longestMs / 1000} s`);
  if (ended.status !== 0) throw new Error(`${command.join(' ')}: ${ended.status}, see ${errors}`);
  return ended.stdout
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + Number(seconds), 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
