import type { NativeSample } from '../../test/native-sample.ts';

const advisory = {
  id: 7,
  module_name: 'ssri',
  severity: 'moderate',
  title: 'ReDoS',
  findings: [{ version: '5.3.0', paths: ['.>ssri'], dev: false }],
  github_advisory_id: 'GHSA-2',
  patched_versions: '>=6.0.2',
  cwe: 'CWE-400',
};
const metadata = { vulnerabilities: { moderate: 1 }, totalDependencies: 9 };

export const pnpmAuditSamples: readonly NativeSample[] = [
  { tool: 'pnpm-audit', shape: '', value: { advisories: { 7: advisory }, metadata } },
  {
    tool: 'pnpm-audit',
    shape: 'pnpm 9',
    value: { actions: [], advisories: { 7: advisory }, muted: [], metadata },
  },
];
