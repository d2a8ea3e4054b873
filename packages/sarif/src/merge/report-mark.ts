import type { Result } from '../model/log.ts';
import { isRecord, sorted } from '../schema/values.ts';
import type { Draft } from '../schema/walk.ts';
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
  const { properties, ...result } = JSON.parse(kept.text) as Draft;
  const bag = isRecord(properties) ? properties : {};
  const ours = isRecord(bag['ci-actions']) ? bag['ci-actions'] : {};
  const marked = sorted({ ...bag, 'ci-actions': { ...ours, report: mark } });
  return { ...kept, mark, text: JSON.stringify({ ...result, properties: marked }) };
}
