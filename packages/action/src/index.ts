export type { Context } from './context.ts';
export type { Log } from './log.ts';
export { main } from './main.ts';
export type { Action, Ready, Runner } from './main.ts';
export { version } from './version.ts';
