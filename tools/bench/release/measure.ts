import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository } from '../../testkit/git-repository.ts';
import { fakeGitHub, fakeRepository } from '../../testkit/github/index.ts';
import { runBundle } from '../../testkit/run-bundle.ts';
import { recordPeak } from '../memory/record-peak.ts';

export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface Release extends Cost {
  readonly writes: number;
}

/** Publishes a release with files of this size by the bundle, in a new repository in `folder`. */
export async function release(folder: string, files: number, bytes: number): Promise<Release> {
  const git = gitRepository(folder);
  const head = git.commit('feat: begin');
  const server = fakeRepository({ heads: { main: head } });
  await using fake = await fakeGitHub(server.handlers);
  for (let n = 1; n <= files; n += 1) emptyFile(join(folder, `asset-${n}.bin`), bytes);
  const peakFile = join(folder, 'peak');
  const started = performance.now();
  const { exitCode, stdout } = await runBundle('release-changelog', {
    cwd: folder,
    inputs: { tag: 'v1.0.0', 'create-tag': 'true', assets: '*.bin', token: 'ghs_x' },
    env: {
      GITHUB_API_URL: fake.url,
      GITHUB_REPOSITORY: 'o/r',
      NODE_OPTIONS: `--import=${recordPeak}`,
      PEAK_FILE: peakFile,
    },
  });
  const seconds = (performance.now() - started) / 1000;
  const whole = server.releases[0]?.assets.filter(({ size }) => size === bytes).length;
  if (exitCode !== 0 || whole !== files) throw new Error(`the release is not whole: ${stdout}`);
  return { seconds, megabytes: megabytesIn(peakFile), writes: fake.writes.length };
}

/** Sends one file to the same server, by Node's own HTTP. */
export async function plainUpload(folder: string, bytes: number): Promise<Cost> {
  const server = fakeRepository({ heads: { main: 'a'.repeat(40) } });
  const { id } = server.addRelease({ tag: 'v1' });
  await using fake = await fakeGitHub(server.handlers);
  const file = join(folder, 'plain.bin');
  emptyFile(file, bytes);
  const address = `${fake.url}/uploads/repos/o/r/releases/${id}/assets?name=plain.bin`;
  return await run([join(import.meta.dirname, 'plain-upload.mjs'), file, address], folder);
}

/** Starts Node for nothing. */
export async function emptyStart(folder: string): Promise<Cost> {
  const script = join(folder, 'empty.mjs');
  writeFileSync(script, '');
  return run([script], folder);
}

/** Not by a synchronous call: the server runs in this process. */
async function run(command: readonly string[], folder: string): Promise<Cost> {
  const peakFile = join(folder, 'plain-peak');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', recordPeak, ...command], {
    env: { PEAK_FILE: peakFile },
    stdio: 'inherit',
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${command.join(' ')} failed`);
  return { seconds: (performance.now() - started) / 1000, megabytes: megabytesIn(peakFile) };
}

function emptyFile(path: string, bytes: number): void {
  writeFileSync(path, '');
  truncateSync(path, bytes);
}

const megabytesIn = (peakFile: string) => Number(readFileSync(peakFile, 'utf8')) / 1024;
