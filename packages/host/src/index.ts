export { glob, relativeTo } from './glob.ts';
export type { Globbed } from './glob.ts';
export { readText, readTextStream, writeAside } from './text-files.ts';
