export { optionValue, readArguments } from './read-arguments.ts';
export type { Arguments } from './read-arguments.ts';
export { splitCommand } from './split-command.ts';
export type { SplitCommand } from './split-command.ts';
export { runFenced } from './fenced-output.ts';
export type { CommandRequest, Ended, Finished } from './command-process.ts';
