import type { Result } from '../model/log.ts';
import { isRecord, sorted } from '../schema/values.ts';
import type { KeptResult } from './kept-result.ts';

/** The report that an earlier merge named in a result; empty if it named none. */
export function reportMark({ properties }: Result): string {
  const ours = properties?.['ci-actions'];
  const report = isRecord(ours) ? ours['report'] : undefined;
  return typeof report === 'string' ? report : '';
}

/**
 * Names the report in the result, so that equal results of two reports stay two when the merged
 * file is read again. Keeps the mark of an earlier merge, which tells its own results apart.
 */
export function withReportMark(kept: KeptResult): KeptResult {
  const { report } = kept.origin;
  const mark = kept.mark === '' ? report : `${report}#${kept.mark}`;
  const [start, bag] = apartFromBag(kept.text);
  const ours = isRecord(bag['ci-actions']) ? bag['ci-actions'] : {};
  const marked = sorted({ ...bag, 'ci-actions': { ...ours, report: mark } });
  return { ...kept, mark, text: `${start}${key}${JSON.stringify(marked)}}` };
}

const key = ',"properties":';

/**
 * The text of a result before its property bag, which is its last member, and the bag. Parsing the
 * whole result takes three times as long.
 */
function apartFromBag(text: string): readonly [string, Readonly<Record<string, unknown>>] {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const bag = parsed(text.slice(at + key.length, -1));
    if (isRecord(bag)) return [text.slice(0, at), bag];
  }
  return [text.slice(0, -1), {}];
}

/** Undefined for the bag of a part of the result: more than the bag follows it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
