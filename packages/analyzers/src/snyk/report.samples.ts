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
  {
    tool: 'Snyk',
    shape: 'unmanaged',
    value: [
      {
        issues: [
          {
            pkgName: 'https://zlib.example.org|zlib',
            pkgVersion: '1.2.8',
            issueId: 'SNYK-UNMANAGED-ZLIB-1',
            fixInfo: { upgradePaths: [], nearestFixedInVersion: '1.2.9' },
          },
        ],
        issuesData: {
          'SNYK-UNMANAGED-ZLIB-1': {
            id: 'SNYK-UNMANAGED-ZLIB-1',
            severity: 'high',
            title: 'Overflow',
            cvssScore: 7.4,
            identifiers: { CVE: ['CVE-2016-1'], CWE: ['CWE-190'] },
          },
        },
        depGraphData: { pkgs: [{ id: 'root-node@0.0.0' }, { id: 'zlib@1.2.8' }] },
        fileSignaturesDetails: {
          'https://zlib.example.org|zlib@1.2.8': { confidence: 1, filePaths: ['deps/zlib/zlib.h'] },
        },
      },
    ],
  },
];
