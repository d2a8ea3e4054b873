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
  {
    tool: 'Trivy',
    shape: 'cluster',
    value: {
      ClusterName: 'prod',
      Resources: [
        {
          Namespace: 'web',
          Kind: 'Deployment',
          Name: 'app',
          Results: [
            {
              Target: 'ghcr.io/o/app:1 (debian 12)',
              Class: 'os-pkgs',
              Type: 'debian',
              Vulnerabilities: [
                {
                  VulnerabilityID: 'CVE-2026-7',
                  PkgName: 'apt',
                  InstalledVersion: '1',
                  Severity: 'HIGH',
                },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    tool: 'Trivy',
    shape: 'licenses',
    value: {
      SchemaVersion: 2,
      ArtifactName: '.',
      ArtifactType: 'filesystem',
      Results: [
        {
          Target: 'package-lock.json',
          Class: 'license',
          Licenses: [
            { Severity: 'HIGH', Category: 'restricted', PkgName: 'p', Name: 'GPL-2.0', Link: '' },
          ],
        },
      ],
    },
  },
];
