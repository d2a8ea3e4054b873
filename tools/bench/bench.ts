import { readdirSync } from 'node:fs';

/** What `bench`, the export of each other file of this folder, answers. */
export interface Measured {
  /** A line each, figures with units. */
  readonly lines: readonly string[];
  /** False where a limit is broken. */
  readonly passed: boolean;
}

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
  .map((file) => file.slice(0, -'.ts'.length));

const [name = '', ...more] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`usage: npm run bench -- NAME; there are: ${names.join(', ')}`);
  process.exit(2);
}
const { bench } = (await import(`./${name}.ts`)) as {
  bench: (given: readonly string[]) => Promise<Measured>;
};
const { lines, passed } = await bench(more);
for (const line of lines) console.log(line);
if (!passed) process.exitCode = 1;
