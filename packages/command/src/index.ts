export { optionValue, readArguments } from './read-arguments.ts';
export type { Arguments } from './read-arguments.ts';
export { splitCommand } from './split-command.ts';
export type { SplitCommand } from './split-command.ts';
export { runFenced } from './fenced-output.ts';
export type { CommandRequest, Ended, Finished } from './command-process.ts';
export { withoutOperators } from './without-operators.ts';
export { splitScript } from './split-script.ts';
export type { ScriptPart } from './split-script.ts';
