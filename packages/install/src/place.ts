import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandRequest, Finished } from '@ci-actions/command';
import { findProgram } from '@ci-actions/host';
import type { InstallRequest } from './install-request.ts';

/** Where a tool is installed, and its key in the cache. Different installations never share them. */
export interface ToolPlace {
  readonly folder: string;
  readonly key: string;
}

/**
 * The key ends with a hash of all that the installed files depend on, and the folder with the key: a
 * virtual environment works only at the path where it was made, and with the same Python.
 */
export async function placeOf(
  request: InstallRequest,
  env: Readonly<Record<string, string>>,
  run: (request: CommandRequest) => Promise<Finished>,
): Promise<ToolPlace> {
  const { tool, version, installation, folder } = request;
  const python = installation.from === 'pypi' ? await pythonOf(env, folder, run) : undefined;
  const hash = createHash('sha256')
    .update(JSON.stringify([installation, version, python]))
    .digest('hex')
    .slice(0, 12);
  const platform = `${process.platform}-${process.arch}`;
  const key = [`ci-actions-tool-${tool}-${version}-${platform}`, python?.minor, hash]
    .filter((part) => part !== undefined)
    .join('-');
  return { key, folder: join(folder, 'ci-actions-tools', key) };
}

interface Python {
  /** `python3.11` */
  readonly minor: string;
  /** The whole version and the path of the real program. */
  readonly exact: string;
}

const question = `import sys; print('%d.%d' % sys.version_info[:2]); print(sys.version, sys.base_prefix)`;

/** Undefined if there is no Python that works: the installation then says so. */
async function pythonOf(
  env: Readonly<Record<string, string>>,
  cwd: string,
  run: (request: CommandRequest) => Promise<Finished>,
): Promise<Python | undefined> {
  const file = await findProgram(env, 'python3', 'python');
  if (file === undefined) return undefined;
  const { ended, stdout } = await run({
    file,
    args: ['-I', '-c', question],
    cwd,
    env,
    timeoutMs: 60_000,
    onOutput: () => undefined,
  });
  if (ended.kind !== 'exit' || ended.code !== 0) return undefined;
  const [minor, ...rest] = stdout.split('\n');
  return { minor: `python${minor}`, exact: `${rest.join(' ')} ${await realpath(file)}` };
}
