import type { Values } from '@ci-actions/inputs';
import type { Outcome } from '@ci-actions/result';
import { escaped } from '@ci-actions/markdown';
import type { inputs } from './inputs.ts';

export function run({ to }: Values<typeof inputs>): Outcome {
  return {
    verdict: 'greeted',
    green: true,
    evaluated: true,
    why: [],
    phase: null,
    next: null,
    counts: {},
    outputs: {},
    summary: `Hello, ${escaped(to)}!\n`,
    annotations: [],
  };
}
