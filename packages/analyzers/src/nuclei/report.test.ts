import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('Nuclei', {
  tells: [
    [
      '',
      'low | http-missing-security-headers | nowhere | Missing security headers (x-content-type-options): https://app.example.org/login?next=…',
    ],
  ],
  clean: [['', [[[0, 'matcher-status'], false]]]],
  halted: [
    [
      '',
      [
        [[0, 'matcher-status'], false],
        [[0, 'error'], 'refused'],
      ],
      'it reached no host',
    ],
  ],
  words: [
    [
      '',
      [0, 'info', 'severity'],
      {
        critical: 'critical',
        high: 'high',
        medium: 'medium',
        low: 'low',
        info: 'low',
        unknown: 'low',
      },
    ],
  ],
});
