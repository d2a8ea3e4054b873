import { normalizeRun, isRecord } from '@ci-actions/sarif';
import type { OnRepair } from '@ci-actions/sarif';
import { convertNative } from './convert/convert-native.ts';
import type { Content as NativeContent } from './convert/native-report.ts';
import type { Report } from './report.ts';

/** Reads a file that is not SARIF: a native report, or a result of ours beside the reports. */
export async function readNative(content: NativeContent, onRepair: OnRepair): Promise<Report> {
  if ('value' in content && isOurResult(content.value)) return { ignored: true };
  const converted = await convertNative(content);
  if ('refused' in converted) return converted;
  const { results, ...rest } = converted.run;
  const run = normalizeRun({ ...rest, ...(results ? { results: [] } : {}) }, onRepair);
  // Copies: repairs work in place, and converters may use one object in two results.
  const copies = (results ?? []).map(deepCopy);
  return { runs: [{ run, results: copies, found: copies.length, repeats: 0 }], sarif: false };
}

function deepCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function isOurResult(value: unknown): boolean {
  return isRecord(value) && value['schema'] === 'ci-actions/result@1';
}
