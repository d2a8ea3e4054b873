import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('Scorecard', {
  tells: [
    [
      '',
      'high | Token-Permissions | nowhere | Token-Permissions: 0 of 10: detected tokens with excessive permissions',
    ],
  ],
  clean: [['', [[['checks', 0, 'score'], 10]]]],
  halted: [
    [
      '',
      [[['checks', 1], { name: 'SAST', score: -1, reason: 'internal error: rate limit' }]],
      'SAST: internal error: rate limit',
    ],
    ['', [[['checks', 0, 'score'], -1]], 'it could tell the score of no check'],
  ],
  words: [
    [
      '',
      ['checks', 0, 'name'],
      {
        'Dangerous-Workflow': 'critical',
        'Code-Review': 'high',
        SAST: 'medium',
        License: 'low',
        New: 'medium',
      },
    ],
  ],
});
