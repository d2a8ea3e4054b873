import type { OutputsSpec } from '@ci-actions/result';
import { runnerOutputs } from '@ci-actions/tool-runs';

export const outputs: OutputsSpec = {
  verdicts: ['passed', 'failed', 'advisory'],
  green: ['passed', 'advisory'],
  ...runnerOutputs,
};
