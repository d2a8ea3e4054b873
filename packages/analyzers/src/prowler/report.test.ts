import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('Prowler', {
  tells: [
    ['', 'low | accessanalyzer_enabled | nowhere | The analyzer is not enabled. (arn:aws:iam::1)'],
  ],
  clean: [['', [[[0, 'status_code'], 'PASS']]]],

  words: [
    [
      '',
      [0, 'severity'],
      { Critical: 'critical', High: 'high', Medium: 'medium', Low: 'low', Informational: 'low' },
    ],
  ],
});
