import type { NativeSample } from '../../test/native-sample.ts';

export const yarnAuditSamples: readonly NativeSample[] = [
  {
    tool: 'yarn-audit',
    shape: 'Yarn 1',
    value: [
      {
        type: 'auditAdvisory',
        data: {
          resolution: { id: 7, path: 'a>ssri', dev: false },
          advisory: {
            id: 7,
            module_name: 'ssri',
            severity: 'moderate',
            title: 'ReDoS',
            findings: [{ version: '5.3.0', paths: ['a>ssri'] }],
            cves: ['CVE-2021-27290'],
            github_advisory_id: 'GHSA-2',
            patched_versions: '>=6.0.2',
          },
        },
      },
      {
        type: 'auditSummary',
        data: { vulnerabilities: { low: 0, moderate: 1 }, totalDependencies: 9 },
      },
    ],
  },
  {
    tool: 'yarn-audit',
    shape: 'Yarn 4',
    value: [
      {
        value: 'ssri',
        children: {
          ID: 7,
          Issue: 'ReDoS',
          URL: 'https://github.com/advisories/GHSA-2',
          Severity: 'moderate',
          'Vulnerable Versions': '<6.0.2',
          'Tree Versions': ['5.3.0'],
          Dependents: ['a@npm:1.0.0'],
        },
      },
    ],
  },
];
