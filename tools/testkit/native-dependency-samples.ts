import type { NativeSample } from './native-sample.ts';
import { sample } from './native-sample.ts';

/** Reports of scanners that look at packages. */
export const dependencySamples: readonly NativeSample[] = [
  sample('cargo-audit', '', {
    database: { 'advisory-count': 9 },
    lockfile: { 'dependency-count': 3 },
    vulnerabilities: {
      found: true,
      count: 1,
      list: [
        {
          advisory: {
            id: 'RUSTSEC-2020-0071',
            title: 'segfault',
            cvss: 'CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H',
          },
          versions: { patched: ['>=0.2.23'] },
          package: { name: 'time', version: '0.1.43' },
        },
      ],
    },
    warnings: {},
  }),
  sample('Grype', '', {
    matches: [
      {
        vulnerability: {
          id: 'GHSA-1',
          severity: 'High',
          cvss: [{ metrics: { baseScore: 7.5 } }],
          fix: { versions: ['1.1'] },
        },
        relatedVulnerabilities: [{ id: 'CVE-2026-1' }],
        artifact: {
          name: 'p',
          version: '1.0',
          type: 'npm',
          locations: [{ path: '/package-lock.json' }],
        },
      },
    ],
    source: { type: 'directory', target: '.' },
    descriptor: { name: 'grype', version: '0.80', db: { built: '2026-11-01' } },
  }),
  sample('npm-audit', 'npm 6', {
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
  }),
  sample('npm-audit', 'npm 7', {
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
  }),
  sample('osv-scanner', '', {
    results: [
      {
        source: { path: 'go.mod', type: 'lockfile' },
        packages: [
          {
            package: { name: 'm', version: '1.0.0', ecosystem: 'Go' },
            vulnerabilities: [
              {
                id: 'GO-1',
                aliases: ['CVE-2026-2'],
                severity: [
                  { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
                ],
                affected: [
                  {
                    package: { name: 'm' },
                    ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.0' }] }],
                  },
                ],
              },
            ],
            groups: [{ ids: ['GO-1'], max_severity: '9.8' }],
          },
        ],
      },
    ],
  }),
  sample('pip-audit', '', {
    dependencies: [
      {
        name: 'flask',
        version: '0.5',
        vulns: [
          { id: 'PYSEC-1', fix_versions: ['1.0'], aliases: ['CVE-2019-1'], description: 'a leak' },
        ],
      },
    ],
    fixes: [],
  }),
  sample('pip-audit', 'a list', [
    { name: 'flask', version: '0.5', vulns: [{ id: 'PYSEC-1', fix_versions: ['1.0'] }] },
  ]),
  sample('Safety', 'check', {
    report_meta: {
      scan_target: 'files',
      scanned: ['requirements.txt'],
      packages_found: 2,
      vulnerabilities_found: 1,
      safety_version: '2.3.5',
    },
    scanned_packages: { django: { name: 'django', version: '4.0.1' } },
    affected_packages: { django: { found: 'requirements.txt' } },
    vulnerabilities: [
      {
        vulnerability_id: '44742',
        package_name: 'django',
        analyzed_version: '4.0.1',
        advisory: 'a leak',
        CVE: 'CVE-2022-22818',
        severity: { cvssv3: { base_score: 6.1, base_severity: 'MEDIUM' } },
        fixed_versions: ['4.0.2'],
      },
    ],
    ignored_vulnerabilities: [],
  }),
  sample('Safety', 'scan', {
    meta: { scan_type: 'scan', telemetry: { safety_version: '3.2.0' } },
    scan_results: {
      files: [],
      projects: [
        {
          location: '/w',
          files: [
            {
              location: '/w/requirements.txt',
              type: 'requirements.txt',
              results: {
                dependencies: [
                  {
                    name: 'django',
                    specifications: [
                      {
                        raw: 'django==4.0.1',
                        vulnerabilities: {
                          known_vulnerabilities: [{ id: '44742', vulnerable_spec: '<4.0.2' }],
                          remediation: { recommended: '4.0.2' },
                        },
                      },
                    ],
                  },
                ],
              },
            },
          ],
        },
      ],
    },
  }),
  sample('Safety', 'tuples', [
    [
      'django',
      '<4.0.2',
      '4.0.1',
      'a leak',
      '44742',
      null,
      { base_score: 9.8, base_severity: 'CRITICAL' },
    ],
  ]),
  sample('Snyk', 'one project', {
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
  }),
  sample('Snyk', 'infrastructure', [
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
  ]),
  sample('Trivy', '', {
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
  }),
  sample('Trivy', 'a list', [
    {
      Target: 'alpine (alpine 3.9.4)',
      Type: 'alpine',
      Vulnerabilities: [
        { VulnerabilityID: 'CVE-2026-5', PkgName: 'musl', InstalledVersion: '1', Severity: 'LOW' },
      ],
    },
  ]),
];
