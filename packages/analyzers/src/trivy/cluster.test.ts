import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('Trivy', {
  tells: [
    ['cluster', 'high | CVE-2026-7 | nowhere | apt 1: CVE-2026-7; no fixed version is known'],
    [
      'licenses',
      'high | license/GPL-2.0 | package-lock.json | p: license GPL-2.0, category restricted',
    ],
  ],
  clean: [['cluster', [[['Resources', 0, 'Results', 0, 'Vulnerabilities'], null]]]],
  halted: [
    ['cluster', [[['Resources', 0, 'Error'], 'no access']], 'web/Deployment/app: no access'],
    ['cluster', [[['Resources'], []]], 'it names no workload that it looked at'],
  ],
  words: [
    [
      'cluster',
      ['Resources', 0, 'Results', 0, 'Vulnerabilities', 0, 'Severity'],
      { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low', UNKNOWN: 'low' },
    ],
  ],
});
