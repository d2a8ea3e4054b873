import type { OutputsSpec } from '@ci-actions/result';
import { runnerOutputs } from '@ci-actions/tool-runs';

export const outputs: OutputsSpec = {
  verdicts: ['passed', 'failed', 'advisory', 'reported'],
  green: ['passed', 'advisory', 'reported'],
  ...runnerOutputs,
};
