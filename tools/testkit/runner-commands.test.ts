import { expect, it } from '@jest/globals';
import { runnerCommands } from './runner-commands.ts';

const error = (data: string, properties = {}) => ({ command: 'error', properties, data });

it.each([
  ['a command', '::error::x', [error('x')]],
  ['blanks before it', '  \t\u00a0::error::x', [error('x')]],
  ['no command inside a line', 'x ::error::x', []],
  ['the old form inside a line', 'x ##[error]y', [error('y')]],
  [
    'the old form with properties',
    '##[error file=a;line=3]y',
    [error('y', { file: 'a', line: '3' })],
  ],
  ['a line that ends at a lone carriage return', 'x\r::error::y', [error('y')]],
  [
    'properties',
    '::error file=a%2Cb,line=3::y%0Az%25',
    [error('y\nz%', { file: 'a,b', line: '3' })],
  ],
  ['a name of another case', '::ERROR::x', [error('x')]],
  ['an unknown name', '::hello::x', []],
  ['an unknown name that hides the old form', '::hello:: ##[error]x', [error('x')]],
  ['no second mark', '::error', []],
] as const)('%s', (_, output, expected) => {
  expect(runnerCommands(output)).toEqual(expected);
});

it('ignores commands between stop-commands and its token', () => {
  const output = '::stop-commands::abc\n::error::no\n##[error]no\n::ABC::\n::error::yes';
  expect(runnerCommands(output)).toEqual([
    { command: 'stop-commands', properties: {}, data: 'abc' },
    error('yes'),
  ]);
});
