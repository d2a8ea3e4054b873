import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('KICS', {
  tells: [['', 'high | c878abb4 | main.tf:3 | Public Bucket: acl is public']],
  clean: [
    [
      '',
      [
        [['queries'], []],
        [['total_counter'], 0],
      ],
    ],
  ],
  halted: [
    ['', [[['files_failed_to_scan'], 2]], '2 files could not be scanned'],
    ['', [[['queries_failed_to_execute'], 1]], '1 queries could not be run'],
    ['', [[['files_parsed'], 0]], 'it parsed no file'],
  ],
  words: [
    [
      '',
      ['queries', 0, 'severity'],
      {
        CRITICAL: 'critical',
        HIGH: 'high',
        MEDIUM: 'medium',
        LOW: 'low',
        INFO: 'low',
        TRACE: 'low',
      },
    ],
  ],
});
