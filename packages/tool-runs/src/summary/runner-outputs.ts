import { severities } from '@ci-actions/findings';

/** The outputs and counts that both runners have. */
export const runnerOutputs = {
  numbers: [],
  texts: ['report-folder', 'sarif', 'tools'],
  counts: ['tools', 'not-run', 'findings', 'failing', 'suppressed', ...severities],
} as const;
