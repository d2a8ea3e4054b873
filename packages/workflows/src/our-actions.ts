/** Actions of ours, by the last part of `uses`; others have outputs named `result` too. */
export const ourActions: readonly string[] = [
  'test-runner',
  'lint-runner',
  'scan-runner',
  'sarif-aggregator',
  'security-gate',
  'needs-gate',
  'release-changelog',
  'wait-for-services',
  'branch-protection',
];
