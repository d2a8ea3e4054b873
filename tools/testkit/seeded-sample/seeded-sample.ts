import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { insecureFiles } from './insecure-files.ts';
import { soundFiles } from './sound-files.ts';

export type Sample = 'insecure' | 'sound';

/** Writes the sample's files into a folder, which then looks like a checkout. */
export function writeSample(sample: Sample, folder: string): void {
  const files = sample === 'insecure' ? insecureFiles : soundFiles;
  for (const [path, text] of Object.entries({ ...files, '.git/HEAD': 'ref: refs/heads/main\n' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
