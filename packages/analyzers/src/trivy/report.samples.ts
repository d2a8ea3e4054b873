import type { NativeSample } from '../../test/native-sample.ts';

export const trivySamples: readonly NativeSample[] = [
  {
    tool: 'Trivy',
    shape: '',
    value: {
      SchemaVersion: 2,
      ArtifactName: '.',
      ArtifactType: 'filesystem',
      Results: [
        {
          Target: 'go.mod',
          Class: 'lang-pkgs',
          Type: 'gomod',
          Vulnerabilities: [
            {
              VulnerabilityID: 'CVE-2026-4',
              PkgName: 'x',
              InstalledVersion: '0.1',
              FixedVersion: '0.2, 0.3',
              Severity: 'HIGH',
              SeveritySource: 'ghsa',
              CVSS: { nvd: { V3Score: 9.1 }, ghsa: { V3Score: 7.5 } },
            },
          ],
        },
      ],
    },
  },
  {
    tool: 'Trivy',
    shape: 'a list',
    value: [
      {
        Target: 'alpine (alpine 3.9.4)',
        Type: 'alpine',
        Vulnerabilities: [
          {
            VulnerabilityID: 'CVE-2026-5',
            PkgName: 'musl',
            InstalledVersion: '1',
            Severity: 'LOW',
          },
        ],
      },
    ],
  },
];
