import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('tfsec', {
  tells: [['', 'high | aws-s3-block-public-acls | /w/main.tf:2 | No public access block']],
  clean: [['', [[['results', 0, 'status'], 1]]]],

  words: [
    [
      '',
      ['results', 0, 'severity'],
      {
        CRITICAL: 'critical',
        HIGH: 'high',
        MEDIUM: 'medium',
        LOW: 'low',
        ERROR: 'high',
        WARNING: 'medium',
        INFO: 'low',
      },
    ],
  ],
});
