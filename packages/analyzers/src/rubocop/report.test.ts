import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('RuboCop', {
  tells: [['', 'low | Security/IoMethods | app/main.rb:2:1 | File.read is safer']],
  clean: [
    [
      '',
      [
        [['files', 0, 'offenses'], []],
        [['summary', 'offense_count'], 0],
      ],
    ],
  ],
  halted: [
    ['', [[['summary', 'inspected_file_count'], 0]], 'it looked at no file'],
    ['', [[['summary', 'target_file_count'], 3]], 'it looked at 1 of 3 files'],
    [
      '',
      [[['files', 0, 'offenses', 0, 'cop_name'], 'Lint/Syntax']],
      'app/main.rb: File.read is safer',
    ],
  ],
  words: [
    [
      '',
      ['files', 0, 'offenses', 0, 'severity'],
      {
        fatal: 'high',
        error: 'high',
        warning: 'medium',
        convention: 'low',
        refactor: 'low',
        info: 'low',
      },
    ],
  ],
});
