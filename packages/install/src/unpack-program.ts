import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { list } from 'tar';
import type { ReadEntry } from 'tar';
import { openPromise } from 'yauzl';

/**
 * Writes one file of an archive (.tar.gz, .tgz, .zip) to `target`, and nothing else. Throws if the
 * archive does not hold the file, is broken, or has an entry outside of its folder: such an archive is
 * not what its maker published.
 */
export async function unpackProgram(archive: string, program: string, target: string) {
  const found = archive.endsWith('.zip')
    ? await fromZip(archive, program, target)
    : await fromTar(archive, program, target);
  if (!found) throw new Error(`the archive has no file "${program}"`);
}

export const isArchive = (name: string): boolean => /\.(tar\.gz|tgz|zip)$/.test(name);

async function fromTar(file: string, program: string, target: string): Promise<boolean> {
  const entries: ReadEntry[] = [];
  await list({ file, strict: true, onReadEntry: (entry) => void entries.push(entry) });
  for (const { path } of entries) refuseOutside(path);
  let written: Promise<void> | undefined;
  await list({
    file,
    strict: true,
    onReadEntry: (entry) => {
      if (samePath(entry.path, program) && entry.type === 'File')
        written = pipeline(entry, createWriteStream(target));
    },
  });
  await written;
  return written !== undefined;
}

async function fromZip(file: string, program: string, target: string): Promise<boolean> {
  const zip = await openPromise(file);
  try {
    let found = false;
    for await (const entry of zip.eachEntry()) {
      refuseOutside(entry.fileName);
      if (!samePath(entry.fileName, program)) continue;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target));
      found = true;
    }
    return found;
  } finally {
    zip.close();
  }
}

const samePath = (path: string, program: string): boolean => path.replace(/^\.\//, '') === program;

function refuseOutside(path: string): void {
  if (/^([/\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..'))
    throw new Error(`the archive has an entry outside of its folder: ${path}`);
}
