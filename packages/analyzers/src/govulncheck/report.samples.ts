import type { NativeSample } from '../../test/native-sample.ts';

export const govulncheckSamples: readonly NativeSample[] = [
  {
    tool: 'govulncheck',
    shape: '',
    value: [
      {
        config: {
          protocol_version: 'v1.0.0',
          scanner_name: 'govulncheck',
          scanner_version: 'v1.1.4',
          db: 'https://vuln.example.org',
          db_last_modified: '2026-11-01T00:00:00Z',
          scan_level: 'symbol',
        },
      },
      { SBOM: { go_version: 'go1.26', modules: [{ path: 'example.org/x' }] } },
      { progress: { message: 'Checking the code against the vulnerabilities...' } },
      {
        osv: {
          id: 'GO-2026-1',
          aliases: ['CVE-2026-9'],
          summary: 'Loops for ever',
          database_specific: { url: 'https://pkg.go.dev/vuln/GO-2026-1' },
        },
      },
      {
        finding: {
          osv: 'GO-2026-1',
          fixed_version: 'v1.2.0',
          trace: [{ module: 'm', version: 'v1.0.0' }],
        },
      },
      {
        finding: {
          osv: 'GO-2026-1',
          fixed_version: 'v1.2.0',
          trace: [
            { module: 'm', version: 'v1.0.0', package: 'm/p', function: 'F' },
            {
              module: 'example.org/x',
              package: 'example.org/x',
              function: 'main',
              position: { filename: 'main.go', line: 8, column: 3 },
            },
          ],
        },
      },
    ],
  },
];
