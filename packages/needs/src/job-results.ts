import { parseResult } from '@ci-actions/result';
import type { Result } from '@ci-actions/result';
import { greenVerdicts } from '@ci-actions/workflows';
import type { Need } from './need.ts';

export interface JobResults {
  readonly results: readonly Result[];
  /** One phrase for each output whose result cannot be read, with the reason. */
  readonly broken: readonly string[];
}

/** The results in a job's outputs, whatever the outputs are called. */
export function resultsInOutputs({ outputs }: Need): JobResults {
  const results: Result[] = [];
  const broken: string[] = [];
  for (const [name, text] of Object.entries(outputs)) {
    if (!text.slice(0, 200).includes('"ci-actions/result@')) continue;
    const read = parseResult(text);
    if ('result' in read) results.push(read.result);
    else broken.push(`has an output "${name}" that cannot be read as a result: ${read.refused}`);
  }
  return { results, broken };
}

/** Any verdict that none of our actions calls green is red. */
export function saysFailed({ evaluated, verdict, why, whyOmitted = 0 }: Result): boolean {
  if (!evaluated) return true;
  // sarif-aggregator ends green where all that is missing is excused, and then gives no reason.
  if (verdict === 'incomplete') return why.length + whyOmitted > 0;
  return !greenVerdicts.includes(verdict);
}

/** Each step's result of its newest attempt, by job and leg; of two in one attempt, the failed one. */
export function newest(results: readonly Result[]): Result[] {
  const byStep = new Map<string, Result>();
  for (const result of results) {
    const step = JSON.stringify([result.action, result.name, result.job, result.matrix]);
    const known = byStep.get(step);
    if (!known || (known.runAttempt ?? 0) < (result.runAttempt ?? 0)) byStep.set(step, result);
    else if (known.runAttempt === result.runAttempt && saysFailed(result)) byStep.set(step, result);
  }
  return [...byStep.values()];
}

/** "tests 12, failed 1": the counts that are not zero; untrusted text. */
export function countsText({ counts }: Result): string {
  const shown = Object.entries(counts).filter(([, count]) => count !== 0);
  const text = shown.slice(0, 8).map(([name, count]) => `${name} ${count}`);
  const more = shown.length > 8 ? `, ${shown.length - 8} more` : '';
  return text.length > 0 ? `${text.join(', ')}${more}` : 'nothing counted';
}
