import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('PHPStan', {
  tells: [['', 'medium | variable.undefined | /w/src/A.php:3 | Undefined variable: $a']],
  clean: [
    [
      '',
      [
        [['files'], []],
        [['totals', 'file_errors'], 0],
      ],
    ],
  ],
  halted: [
    [
      '',
      [
        [['errors'], ['Internal error: x']],
        [['totals', 'errors'], 1],
      ],
      'Internal error: x',
    ],
    ['', [[['totals', 'file_errors'], 3]], 'it counts 3 errors of files and lists 1'],
    [
      '',
      [[['files', '/w/src/A.php', 'messages', 0, 'identifier'], 'phpstan.parse']],
      '/w/src/A.php: Undefined variable: $a',
    ],
  ],
});
