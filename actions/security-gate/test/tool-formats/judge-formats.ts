import { writeSample } from '../../../../tools/testkit/seeded-sample/seeded-sample.ts';
import type { Sample } from '../../../../tools/testkit/seeded-sample/seeded-sample.ts';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';
import { scan } from './scan.ts';
import type { Scanner } from './scanner.ts';

/** Runs the tool once for each of its formats, all at the same time, and judges its reports. */
export async function judgeFormats(
  scanner: Scanner,
  sample: Sample,
): Promise<ReadonlyMap<string, Judged>> {
  const judged = scanner.formats.map(async (format): Promise<[string, Judged]> => {
    using checkout = tempFolder();
    writeSample(sample, checkout.path);
    const scanned = await scan(scanner, format, checkout.path);
    return [format, await judge(scanner.tool, scanned, checkout.path)];
  });
  return new Map(await Promise.all(judged));
}
