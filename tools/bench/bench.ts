import { readdirSync } from 'node:fs';

/** The result of `bench`, which every other file of this folder exports. */
export interface Measured {
  /** The lines to print; numbers have units. */
  readonly lines: readonly string[];
  /** False if a limit is exceeded. */
  readonly passed: boolean;
}

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
  .map((file) => file.slice(0, -'.ts'.length));

const [name = '', ...more] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`usage: npm run bench -- NAME; NAME is one of: ${names.join(', ')}`);
  process.exit(2);
}
const { bench } = (await import(`./${name}.ts`)) as {
  bench: (given: readonly string[]) => Promise<Measured>;
};
const { lines, passed } = await bench(more);
for (const line of lines) console.log(line);
if (!passed) process.exitCode = 1;
