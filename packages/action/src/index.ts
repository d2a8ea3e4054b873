export type { Context } from './context.ts';
export type { Log } from './log.ts';
export { runAction } from './run-action.ts';
export type { Action, Ready, Runner } from './run-action.ts';
export { version } from './version.ts';
