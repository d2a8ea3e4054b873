import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('bun-audit', {
  tells: [['', 'high | GHSA-2 | nowhere | ssri: ReDoS (GHSA-2); fixed in 6.0.2']],
  words: [
    [
      '',
      ['ssri', 0, 'severity'],
      { critical: 'critical', high: 'high', moderate: 'medium', low: 'low' },
    ],
  ],
});
