import { tempFolder } from '../testkit/temp-folder.ts';
import type { Measured } from './bench.ts';
import { emptyStart, plainUpload, release } from './release/measure.ts';

const limits = { megabytes: 60, seconds: 120 };
const largeBytes = 300_000_000;
const manyFiles = 10;

/**
 * Measures publishing to a local GitHub, with the second between two writes that GitHub asks for: the
 * memory of one large asset over that of Node's start, and the time of ten assets. Compares it with
 * sending the same bytes by Node's own HTTP.
 */
export async function bench(): Promise<Measured> {
  using large = tempFolder();
  using many = tempFolder();
  using plain = tempFolder();
  const start = await emptyStart(plain.path);
  const sent = await plainUpload(plain.path, largeBytes);
  const one = await release(large.path, 1, largeBytes);
  const ten = await release(many.path, manyFiles, 1_000_000);
  const over = one.megabytes - start.megabytes;
  return {
    passed: over <= limits.megabytes && ten.seconds <= limits.seconds,
    lines: [
      `one asset of 300 MB: ${over.toFixed(0)} MB over Node's start of ${start.megabytes.toFixed(0)} MB (limit ${limits.megabytes}); sending it by node:http takes ${(sent.megabytes - start.megabytes).toFixed(0)} MB over`,
      `  ${one.seconds.toFixed(1)} s with ${one.writes} writes; node:http sends it in ${sent.seconds.toFixed(1)} s`,
      `${manyFiles} assets: ${ten.seconds.toFixed(1)} s with ${ten.writes} writes (limit ${limits.seconds} s)`,
    ],
  };
}
