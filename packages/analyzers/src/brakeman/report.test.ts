import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('Brakeman', {
  tells: [['', 'high | SQL | app/models/user.rb:5 | Possible SQL injection']],
  clean: [
    [
      '',
      [
        [['warnings'], []],
        [['scan_info', 'security_warnings'], 0],
      ],
    ],
  ],
  halted: [
    ['', [[['errors'], [{ error: 'a.rb could not be parsed' }]]], 'a.rb could not be parsed'],
    ['', [[['scan_info', 'checks_performed'], []]], 'it performed no check'],
    ['', [[['warnings'], []]], 'it counts 1 warnings and lists 0'],
  ],
  words: [
    [
      '',
      ['warnings', 0, 'confidence'],
      { High: 'high', Medium: 'medium', Weak: 'low', Odd: 'medium' },
    ],
  ],
});
