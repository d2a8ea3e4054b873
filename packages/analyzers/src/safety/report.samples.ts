import type { NativeSample } from '../../test/native-sample.ts';

export const safetySamples: readonly NativeSample[] = [
  {
    tool: 'Safety',
    shape: 'check',
    value: {
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
    },
  },
  {
    tool: 'Safety',
    shape: 'scan',
    value: {
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
    },
  },
  {
    tool: 'Safety',
    shape: 'tuples',
    value: [
      [
        'django',
        '<4.0.2',
        '4.0.1',
        'a leak',
        '44742',
        null,
        { base_score: 9.8, base_severity: 'CRITICAL' },
      ],
    ],
  },
];
