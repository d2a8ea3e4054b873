import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '5.7.0';
const cache = join(tmpdir(), 'ci-actions-bench');
const program = join(cache, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');

/** Seconds that `sarif-multitool merge` takes for the same reports, or why there is no time. */
export function multitoolMerge(folder: string): number | string {
  if (process.platform !== 'linux') return 'not run: only its Linux package is supported here';
  if (!existsSync(program) && !installed()) return 'not run: it could not be installed';
  chmodSync(program, 0o755);
  const started = performance.now();
  const args = [
    'merge',
    join(folder, 'r/*.sarif'),
    '-o',
    folder,
    '--output-file',
    'peer.sarif',
    '--log',
    'ForceOverwrite',
  ];
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const ended = spawnSync(program, args, { env, encoding: 'utf8', timeout: 600_000 });
  if (ended.status !== 0) return `failed: ${(ended.stderr || ended.stdout).slice(0, 200)}`;
  return (performance.now() - started) / 1000;
}

/** Installs it into a temporary folder: it is 100 MB and not a dependency. */
function installed(): boolean {
  mkdirSync(cache, { recursive: true });
  const args = ['install', '--prefix', cache, '--no-save', '--ignore-scripts'];
  const name = `@microsoft/sarif-multitool-linux@${version}`;
  return (
    spawnSync('npm', [...args, name], { timeout: 300_000 }).status === 0 && existsSync(program)
  );
}
