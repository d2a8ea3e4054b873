import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Installation } from '@ci-actions/analyzers';
import { oneLine, withoutCredentials } from '@ci-actions/markdown';
import { download } from './download.ts';
import { isArchive, unpackProgram } from './unpack-program.ts';

type Release = Extract<Installation, { readonly from: 'release' }>;

/**
 * Downloads the release file of this platform. Nothing of it is unpacked or run unless its SHA-256 is
 * the expected one. Returns the path of the program; throws with the reason.
 */
export async function installRelease(
  { url, files, program }: Release,
  version: string,
  folder: string,
  limit: AbortSignal,
): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const file = Object.hasOwn(files, platform) ? files[platform] : undefined;
  if (file === undefined)
    throw new Error(`there is no file for ${platform}, only for ${Object.keys(files).join(', ')}`);
  const sha256 = file.sha256.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`no SHA-256 is known for ${file.name}`);
  const filled = (text: string) => text.replaceAll('{version}', version);
  const name = filled(file.name);
  const address = filled(url).replaceAll('{name}', name);
  const path = join(folder, basename(name));
  try {
    const actual = await download(address, path, limit);
    if (actual !== sha256)
      throw new Error(`its SHA-256 is ${actual}, not ${sha256}: the file is not used`);
    const target = join(folder, 'bin', basename(filled(program)));
    await mkdir(join(folder, 'bin'));
    if (isArchive(name)) await unpackProgram(path, filled(program), target);
    else await rename(path, target);
    await chmod(target, 0o755);
    return target;
  } catch (error) {
    const reason = oneLine(withoutCredentials((error as Error).message));
    throw new Error(`${withoutCredentials(address)}: ${reason}`, { cause: error });
  } finally {
    await rm(path, { force: true });
  }
}
