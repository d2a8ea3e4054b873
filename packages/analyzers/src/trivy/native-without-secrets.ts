import { isRecord } from '../convert/fields.ts';
import { jsonIn } from '../convert/json-in.ts';

/**
 * Keys whose values quote files and images. Trivy masks the secret that it found, and shows one of
 * another rule on the line beside it.
 */
const quoting = new Set(['Code', 'Match', 'RenderedCause', 'ImageConfig']);

/** The report without code. Empty if it is not JSON. */
export function nativeWithoutSecrets(report: string): string {
  const value = jsonIn(report);
  return value === undefined ? '' : `${JSON.stringify(withoutQuotes(value), null, 1)}\n`;
}

function withoutQuotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutQuotes);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !quoting.has(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutQuotes(one)]));
}
