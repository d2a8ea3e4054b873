import { normalizeRun, isRecord } from '@ci-actions/sarif';
import type { OnRepair, Run, SourceRun } from '@ci-actions/sarif';
import { convertNative } from './convert/convert-native.ts';
import type { Content as NativeContent } from './convert/native-report.ts';
import { otherKindOf } from './other-kind.ts';
import type { Report } from './report.ts';

/** Reads what is no SARIF: another tool's report, or what is known to lie beside reports. */
export async function readNative(content: NativeContent, onRepair: OnRepair): Promise<Report> {
  if ('value' in content && isOurResult(content.value)) return { ignored: ourResult };
  const converted = await convertNative(content);
  if ('refused' in converted) {
    const kind = otherKindOf(content);
    return kind === undefined ? converted : { ignored: kind };
  }
  return { runs: converted.runs.map((run) => sourceOf(run, onRepair)), sarif: false };
}

function sourceOf({ results, ...rest }: Run, onRepair: OnRepair): SourceRun {
  const run = normalizeRun({ ...rest, ...(results ? { results: [] } : {}) }, onRepair);
  // A copy: repairs work in place, and converters may use one object in two results.
  const copies = (results ?? []).map(deepCopy);
  return { run, results: copies, found: copies.length, repeats: 0 };
}

function deepCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const ourResult = 'a result of ci-actions';

function isOurResult(value: unknown): boolean {
  return isRecord(value) && value['schema'] === 'ci-actions/result@1';
}
