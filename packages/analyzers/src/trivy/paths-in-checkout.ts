import { isRecord, text } from '../convert/fields.ts';
import { jsonIn } from '../convert/json-in.ts';
import type { Surroundings } from '../tool/surroundings.ts';

/** The report with paths from the working directory; its own start at the path that was scanned. */
export async function withPathsOf(
  scanned: string,
  report: string,
  { kindOf }: Surroundings,
): Promise<string> {
  const isFile = (await kindOf(scanned)) === 'file';
  const folder = isFile ? scanned.replace(/\/?[^/]*$/, '') : scanned.replace(/\/+$/, '');
  const value = jsonIn(report);
  if (!isRecord(value) || !Array.isArray(value['Results']) || folder === '') return report;
  const results: unknown[] = [];
  for (const result of value['Results']) {
    const path = isRecord(result) ? `${folder}/${text(result, 'Target') ?? ''}` : '';
    // The target of installed packages is a word.
    const isThere = path !== '' && (await kindOf(path)) !== undefined;
    results.push(isThere && isRecord(result) ? { ...result, Target: path } : result);
  }
  return JSON.stringify({ ...value, Results: results });
}
