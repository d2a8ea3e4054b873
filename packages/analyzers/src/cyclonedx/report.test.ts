import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('CycloneDX', {
  tells: [
    [
      '',
      'high | CVE-2026-6 | nowhere | org.x/y 2.9.4: It runs what it reads (CVE-2026-6); fixed in 2.9.5',
    ],
  ],
  words: [
    [
      '',
      ['vulnerabilities', 0, 'ratings', 0, 'severity'],
      {
        critical: 'critical',
        high: 'high',
        medium: 'medium',
        low: 'low',
        info: 'low',
        none: 'none',
        unknown: 'low',
      },
    ],
  ],
});
