import type { NativeSample } from '../../test/native-sample.ts';

export const npmAuditSamples: readonly NativeSample[] = [
  {
    tool: 'npm-audit',
    shape: 'npm 6',
    value: {
      actions: [],
      advisories: {
        7: {
          module_name: 'ssri',
          severity: 'moderate',
          title: 'ReDoS',
          findings: [{ version: '5.3.0' }],
          cves: ['CVE-2021-27290'],
          github_advisory_id: 'GHSA-2',
          patched_versions: '>=6.0.2',
        },
      },
      metadata: { vulnerabilities: { moderate: 1 }, totalDependencies: 9 },
    },
  },
  {
    tool: 'npm-audit',
    shape: 'npm 7',
    value: {
      auditReportVersion: 2,
      vulnerabilities: {
        p: {
          name: 'p',
          severity: 'high',
          via: [
            {
              source: 1,
              name: 'p',
              dependency: 'p',
              title: 'bad',
              url: 'https://github.com/advisories/GHSA-3',
              severity: 'high',
              cvss: { score: 7.5 },
              range: '>=1.0.0 <1.2.3',
            },
          ],
          effects: ['q'],
        },
        q: { name: 'q', severity: 'high', via: ['p'], effects: [] },
      },
      metadata: { vulnerabilities: { high: 2, total: 2 }, dependencies: { total: 5 } },
    },
  },
];
