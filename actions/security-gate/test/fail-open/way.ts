import { describeMistake } from '@ci-actions/inputs';
import type { FailOpen } from '../../../../tools/testkit/fail-open.ts';
import { gate } from '../gate.ts';
import type { Situation } from '../gate.ts';

export interface Way extends FailOpen {
  readonly situations: { readonly broken: Situation; readonly honest: Situation };
}

/** Makes a way from its two situations. */
export function way(phrase: string, reason: string, broken: Situation, honest: Situation): Way {
  return {
    way: phrase,
    reason,
    broken: () => reasons(broken),
    honest: () => reasons(honest),
    situations: { broken, honest },
  };
}

async function reasons(situation: Situation): Promise<readonly string[]> {
  const answer = await gate(situation);
  if ('mistakes' in answer) return answer.mistakes.map(describeMistake);
  if (answer.green !== (answer.why.length === 0)) throw new Error('red without a reason');
  return answer.why;
}

/** A policy of two phases; `rest` are further keys of the file. */
export function policy(security: string, rest = ''): string {
  return `version: 1
phase: now
phases:
  - { name: now, security: ${security} }
  - { name: later }
${rest}`;
}
