import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('Terrascan', {
  tells: [['', 'high | AC_AWS_0214 | main.tf:3 | The bucket is public (aws_s3_bucket.b)']],
  clean: [
    [
      '',
      [
        [['results', 'violations'], null],
        [['results', 'scan_summary', 'violated_policies'], 0],
      ],
    ],
  ],
  halted: [
    ['', [[['results', 'scan_summary', 'policies_validated'], 0]], 'it validated no policy'],
    [
      '',
      [[['results', 'scan_errors', 0, 'errMsg'], 'failed to parse main.tf']],
      '/w: failed to parse main.tf',
    ],
  ],
  words: [
    ['', ['results', 'violations', 0, 'severity'], { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' }],
  ],
});
