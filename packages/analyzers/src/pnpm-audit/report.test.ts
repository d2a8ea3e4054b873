import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('pnpm-audit', {
  tells: [
    ['', 'medium | GHSA-2 | nowhere | ssri 5.3.0: ReDoS (GHSA-2); fixed in >=6.0.2'],
    ['pnpm 9', 'medium | GHSA-2 | nowhere | ssri 5.3.0: ReDoS (GHSA-2); fixed in >=6.0.2'],
  ],
  clean: [
    [
      '',
      [
        [['advisories'], {}],
        [['metadata', 'vulnerabilities'], { low: 0 }],
      ],
    ],
  ],

  words: [
    [
      '',
      ['advisories', '7', 'severity'],
      { critical: 'critical', high: 'high', moderate: 'medium', low: 'low', info: 'low' },
    ],
  ],
});
