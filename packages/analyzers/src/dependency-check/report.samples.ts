import type { NativeSample } from '../../test/native-sample.ts';

export const dependencyCheckSamples: readonly NativeSample[] = [
  {
    tool: 'dependency-check',
    shape: '',
    value: {
      reportSchema: '1.1',
      scanInfo: {
        engineVersion: '12.1.0',
        dataSource: [{ name: 'NVD API Last Checked', timestamp: '2026-11-01T00:00:00Z' }],
      },
      projectInfo: { name: 'app', reportDate: '2026-11-01T00:00:00Z' },
      dependencies: [
        {
          isVirtual: false,
          fileName: 'log4j-core-2.14.1.jar',
          filePath: '/w/lib/log4j-core-2.14.1.jar',
          packages: [{ id: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1' }],
          vulnerabilities: [
            {
              source: 'NVD',
              name: 'CVE-2021-44228',
              severity: 'CRITICAL',
              cvssv3: { baseScore: 10, baseSeverity: 'CRITICAL' },
              cwes: ['CWE-502'],
              description: 'JNDI features do not protect. More text follows.',
              references: [{ source: 'x', url: 'https://logging.example.org', name: 'x' }],
            },
          ],
        },
      ],
    },
  },
];
