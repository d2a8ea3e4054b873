import { resultSchema } from './result.ts';
import type { Result } from './result.ts';

export type ParsedResult = { readonly result: Result } | { readonly refused: string };

/** Parses a `ci-actions/result@1` line of another job. Its texts are untrusted. */
export function parseResult(text: string): ParsedResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'it is not JSON' };
  }
  const wrong = wrongPart(value);
  return wrong === undefined ? { result: value as Result } : { refused: wrong };
}

function wrongPart(value: unknown): string | undefined {
  if (!isRecord(value)) return 'it is not an object';
  if (value['schema'] !== resultSchema) return `its schema is not "${resultSchema}"`;
  const wrong = Object.entries(checks).find(([key, isValid]) => !isValid(value[key]));
  return wrong && `its "${wrong[0]}" is missing or of the wrong type`;
}

const isRecord = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const isText = (v: unknown) => typeof v === 'string';
const isNumber = (v: unknown) => typeof v === 'number' && Number.isFinite(v);
const isTexts = (v: unknown) => Array.isArray(v) && v.every(isText);
const orNull = (isValid: (v: unknown) => boolean) => (v: unknown) => v === null || isValid(v);

const checks: Readonly<Record<string, (v: unknown) => boolean>> = {
  action: isText,
  version: isText,
  name: isText,
  job: orNull(isText),
  sha: orNull(isText),
  runAttempt: orNull(isNumber),
  evaluated: (v) => typeof v === 'boolean',
  verdict: isText,
  phase: orNull(isText),
  next: orNull(
    (v) => isRecord(v) && isText(v['phase']) && isText(v['verdict']) && isTexts(v['why']),
  ),
  counts: (v) => isRecord(v) && Object.values(v).every(isNumber),
  durationMs: isNumber,
  why: isTexts,
};
