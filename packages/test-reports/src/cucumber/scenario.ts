import { isRecord, record, textOf } from '../json/json-values.ts';
import type { JsonRecord } from '../json/json-values.ts';

export const records = (value: unknown): readonly JsonRecord[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** The status of a step or hook. */
export const stepStatus = (step: JsonRecord): string | undefined =>
  textOf(record(step['result'])['status']);

/** What the first step says that has an error, and its name. */
export function reasonOf(steps: readonly JsonRecord[]): readonly (string | undefined)[] {
  const step = steps.find((s) => messageText(record(s['result'])['error_message']) !== undefined);
  if (!step) return [];
  const name = `${textOf(step['keyword'])?.trim() ?? ''} ${textOf(step['name']) ?? ''}`.trim();
  return [name, messageText(record(step['result'])['error_message'])];
}

/** behave writes a list of lines where a message has several. */
function messageText(value: unknown): string | undefined {
  return Array.isArray(value) ? value.join('\n') : textOf(value);
}

/** `features/a.feature:12` */
export function placeOf(location: unknown): { file?: string; line?: number } {
  const match = /^(..*):(\d\d*)$/.exec(textOf(location) ?? '');
  return match?.[1] === undefined ? {} : { file: match[1], line: Number(match[2]) };
}
