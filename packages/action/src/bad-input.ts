import { describeMistake } from '@ci-actions/inputs';
import type { Mistake } from '@ci-actions/inputs';
import { oneLine } from '@ci-actions/markdown';

/** Carries every mistake in the inputs and the policy file. Nothing was run. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(sentence).join('\n'));
    this.mistakes = mistakes;
  }
}

export function sentence(mistake: Mistake): string {
  return oneLine(describeMistake(mistake), 600);
}
