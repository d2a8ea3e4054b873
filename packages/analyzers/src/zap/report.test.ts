import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('ZAP', {
  tells: [
    [
      '',
      'medium | 10038-1 | nowhere | CSP header not set: GET https://app.example.org/login?token=…',
    ],
  ],
  clean: [['', [[['site', 0, 'alerts'], []]]]],
  halted: [
    ['', [[['site'], []]], 'it reached no site'],
    ['', [[['afPlanErrors'], ['no context']]], 'no context'],
  ],
  words: [
    [
      '',
      ['site', 0, 'alerts', 0, 'riskcode'],
      { '0': 'low', '1': 'low', '2': 'medium', '3': 'high', '': 'medium' },
    ],
  ],
});
