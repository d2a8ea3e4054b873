import type { Kind } from '@ci-actions/inputs';

/** One job of `toJSON(needs)`; all of it is untrusted. */
export interface Need {
  readonly job: string;
  /** success, failure, cancelled or skipped; any other value fails. */
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
}

const accepted = '${{ toJSON(needs) }} in a job that needs at least one other';

/** The `needs` input: at least one job, each with a result. */
export const needsKind: Kind<readonly Need[]> = {
  accepted,
  // It contains other jobs' outputs, and a user may pass `toJSON(secrets)` by mistake.
  secret: true,
  parse: (given) => {
    const jobs = parsed(given);
    if (!isRecord(jobs)) return { accepted };
    const needs = Object.entries(jobs).map(([job, value]) => needOf(job, value));
    const whole = needs.filter((need) => need !== undefined);
    return whole.length > 0 && whole.length === needs.length ? { value: whole } : { accepted };
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** GitHub gives a skipped job the outputs `{}`, act gives it null. */
function needOf(job: string, value: unknown): Need | undefined {
  if (!isRecord(value) || typeof value['result'] !== 'string' || job === '') return undefined;
  const outputs = value['outputs'] ?? {};
  if (!isRecord(outputs)) return undefined;
  const texts = Object.entries(outputs).map(([name, output]) => [name, textOf(output)]);
  return { job, result: value['result'], outputs: Object.fromEntries(texts) };
}

function textOf(output: unknown): string {
  return typeof output === 'string' ? output : JSON.stringify(output);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
