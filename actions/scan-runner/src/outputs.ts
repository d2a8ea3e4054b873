import type { OutputsSpec } from '@ci-actions/result';

export const outputs: OutputsSpec = {
  verdicts: ['passed', 'failed', 'advisory', 'reported'],
  green: ['passed', 'advisory', 'reported'],
  numbers: [],
  texts: ['report-folder', 'sarif', 'tools'],
  counts: [
    'tools',
    'not-run',
    'findings',
    'failing',
    'suppressed',
    'critical',
    'high',
    'medium',
    'low',
    'none',
  ],
};
