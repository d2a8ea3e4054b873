import type { NativeSample } from '../../test/native-sample.ts';

const message = {
  type: 'warning',
  symbol: 'unused-variable',
  message: 'Unused variable',
  module: 'a',
  obj: 'f',
  line: 2,
  column: 4,
  endLine: 2,
  endColumn: 5,
  path: 'a.py',
};

export const pylintSamples: readonly NativeSample[] = [
  { tool: 'Pylint', shape: 'json', value: [{ ...message, 'message-id': 'W0612' }] },
  {
    tool: 'Pylint',
    shape: 'json2',
    value: {
      messages: [{ ...message, messageId: 'W0612', absolutePath: '/w/a.py' }],
      statistics: { messageTypeCount: { error: 0, warning: 1 }, modulesLinted: 3, score: 9 },
    },
  },
];
