import { lintToolNames } from '@ci-actions/analyzers';
import { runnerInputs } from '@ci-actions/tool-runs';

export const inputs = runnerInputs('lint-runner', lintToolNames);
