import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('Dockle', {
  tells: [
    [
      '',
      'medium | CIS-DI-0001 | Dockerfile | Create a user for the container: Last user should not be root',
    ],
  ],
  clean: [
    [
      '',
      [
        [['details'], null],
        [['summary', 'warn'], 0],
      ],
    ],
  ],
  halted: [['', [[['summary', 'fatal'], 2]], 'it counts 3 checks that failed and lists 1']],
  words: [
    [
      '',
      ['details', 0, 'level'],
      { FATAL: 'critical', WARN: 'medium', INFO: 'low', ODD: 'medium' },
    ],
  ],
});
