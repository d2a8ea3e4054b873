import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('Pylint', {
  tells: [
    ['json', 'medium | W0612 | a.py:2:5 | Unused variable'],
    ['json2', 'medium | W0612 | a.py:2:5 | Unused variable'],
  ],
  clean: [
    [
      'json2',
      [
        [['messages'], []],
        [['statistics', 'messageTypeCount'], { warning: 0 }],
      ],
    ],
  ],
  halted: [
    ['json', [[[0, 'message-id'], 'E0001']], 'a.py: Unused variable'],
    ['json2', [[['messages', 0, 'type'], 'fatal']], 'a.py: Unused variable'],
    ['json2', [[['statistics', 'modulesLinted'], 0]], 'it looked at no module'],
    [
      'json2',
      [[['statistics', 'messageTypeCount'], { error: 4 }]],
      'it counts 4 messages and lists 1',
    ],
  ],
  words: [
    [
      'json2',
      ['messages', 0, 'type'],
      {
        fatal: 'high',
        error: 'high',
        warning: 'medium',
        refactor: 'low',
        convention: 'low',
        info: 'low',
      },
    ],
  ],
});
