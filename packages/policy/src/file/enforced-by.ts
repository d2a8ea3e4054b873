// Written by "npm run lists" from the folders of actions/.

/** Which actions of this version enforce a key of the policy file and all below it. */
export const enforcedBy: Readonly<Record<string, readonly string[]>> = {
  'phases[].tests.empty': ['test-runner'],
  'phases[].tests.coverage': [],
  'phases[].tests.suites.<name>.empty': ['test-runner'],
  'phases[].tests.suites.<name>.coverage': [],
  'phases[].lint.advisory': ['lint-runner'],
  'phases[].security.fail-on': ['scan-runner', 'security-gate'],
  'phases[].security.new-only': ['security-gate'],
  'phases[].security.advisory': ['sarif-aggregator', 'scan-runner', 'security-gate'],
  'security.expect': ['sarif-aggregator', 'security-gate'],
  'security.without-secrets': ['sarif-aggregator', 'scan-runner', 'security-gate'],
  'security.incomplete': ['sarif-aggregator', 'security-gate'],
  suppressions: ['lint-runner', 'sarif-aggregator', 'scan-runner', 'security-gate'],
  'jobs.allowed-skips': ['needs-gate', 'security-gate'],
  'jobs.allowed-failures': ['needs-gate', 'security-gate'],
  'policy-changes': ['needs-gate', 'security-gate'],
  'unused-suppressions': ['security-gate'],
  protection: [],
};
