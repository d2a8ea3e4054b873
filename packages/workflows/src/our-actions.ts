// Written by "npm run lists" from the folders of actions/.

/** Actions of ours, by the last part of `uses`; others have outputs named `result` too. */
export const ourActions: readonly string[] = [
  'lint-runner',
  'needs-gate',
  'release-changelog',
  'sarif-aggregator',
  'scan-runner',
  'security-gate',
  'test-runner',
];

/** Those that judge the jobs in their input `needs`. */
export const gates: readonly string[] = ['needs-gate', 'security-gate'];

/** The verdicts of ours with which a step may end green. */
export const greenVerdicts: readonly string[] = [
  'advisory',
  'complete',
  'draft',
  'dry-run',
  'empty',
  'incomplete',
  'passed',
  'ready',
  'released',
  'reported',
];
