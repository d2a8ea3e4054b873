export { glob, relativeTo } from './glob.ts';
export type { Globbed } from './glob.ts';
export { readText, readTextStream, writeAside } from './text-files.ts';
export { fetchingEnvironment, readingEnvironment } from './git-environment.ts';
export { gitIn } from './git.ts';
export type { Git, GitPlace, GitResult } from './git.ts';
export { runProcess } from './process.ts';
export type { Command, Ended, Finished, OutputName } from './process.ts';
export { shellGlob } from './shell-glob.ts';
