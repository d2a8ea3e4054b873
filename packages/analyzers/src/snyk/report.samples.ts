import type { NativeSample } from '../../test/native-sample.ts';

export const snykSamples: readonly NativeSample[] = [
  {
    tool: 'Snyk',
    shape: 'one project',
    value: {
      ok: false,
      vulnerabilities: [
        {
          id: 'SNYK-JS-A-1',
          title: 'pollution',
          severity: 'high',
          cvssScore: 7.3,
          packageName: 'a',
          version: '1.0.0',
          from: ['app@1.0.0', 'b@2.0.0', 'a@1.0.0'],
          identifiers: { CVE: ['CVE-2026-3'], CWE: ['CWE-400'] },
          fixedIn: ['1.0.1'],
        },
      ],
      dependencyCount: 9,
      packageManager: 'npm',
      path: '/w',
    },
  },
  {
    tool: 'Snyk',
    shape: 'infrastructure',
    value: [
      {
        ok: false,
        targetFile: 'k8s.yaml',
        vulnerabilities: [],
        infrastructureAsCodeIssues: [
          {
            id: 'SNYK-CC-1',
            title: 'root',
            severity: 'medium',
            lineNumber: 7,
            path: ['spec', 'user'],
            isIgnored: false,
          },
        ],
      },
    ],
  },
];
