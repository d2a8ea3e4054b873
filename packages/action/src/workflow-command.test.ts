import { expect, it } from '@jest/globals';
import { runnerCommands } from '../../../tools/testkit/runner-commands.ts';
import { workflowCommand } from './workflow-command.ts';

it.each([
  ['a message alone', 'error', 'no', {}, {}],
  [
    'a place',
    'warning',
    'no',
    { title: 'a', file: 'b/c.ts', startLine: 3, endLine: 4 },
    { title: 'a', file: 'b/c.ts', line: '3', endLine: '4' },
  ],
  ['several lines', 'notice', 'a\r\nb%0A::error::c', {}, {}],
  ['texts that would end it', 'error', '::x::', { title: 'a::b,c=d%' }, { title: 'a::b,c=d%' }],
] as const)('%s is obeyed as it was meant', (_, level, message, properties, obeyed) => {
  expect(runnerCommands(workflowCommand(level, message, properties))).toEqual([
    { command: level, properties: obeyed, data: message },
  ]);
});
