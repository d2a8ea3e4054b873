import type { Kind } from '@ci-actions/inputs';
import type { Objection } from './verdict.ts';

/** `toJSON(needs)`: the result of each job that the gate waits for. */
export type Needs = Readonly<Record<string, { readonly result: string }>>;

const accepted = 'the value of ${{ toJSON(needs) }}, with at least one job';

export const needsKind: Kind<Needs> = {
  accepted,
  parse: (text) => {
    const value = parsed(text);
    if (!isRecord(value)) return { accepted };
    const jobs = Object.entries(value);
    const whole = jobs.every(([, job]) => isRecord(job) && typeof job['result'] === 'string');
    return whole && jobs.length > 0 ? { value: value as Needs } : { accepted };
  },
};

/** Only `success` passes; skipped, cancelled and words that nobody knows do not. */
export function objectionsOfNeeds(needs: Needs | undefined): readonly Objection[] {
  return Object.entries(needs ?? {})
    .filter(([, { result }]) => result !== 'success')
    .map(([job, { result }]) => ({
      why: `the job ${job} ended with "${result}", and only success passes`,
      judged: result === 'failure',
    }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
