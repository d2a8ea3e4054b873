import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('Psalm', {
  tells: [['', 'high | UndefinedVariable | /w/src/A.php:3:8 | Cannot find $a']],
  halted: [['', [[[0, 'type'], 'ParseError']], 'src/A.php: Cannot find $a']],
  words: [['', [0, 'severity'], { error: 'high', info: 'low' }]],
});
