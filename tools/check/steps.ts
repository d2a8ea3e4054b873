import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.ts';
import { program } from './step.ts';
import type { Step } from './step.ts';

const compiler = program('typescript/bin/tsc');

/** Jest, which also writes its results as JSON to `report`. */
export const jest = (name: string, report: string, ...options: string[]): Step => ({
  name,
  live: true,
  command: [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    program('jest/bin/jest.js'),
    '--maxWorkers=100%',
    '--json',
    `--outputFile=${report}`,
    ...options,
  ],
});

/** All steps except the tests, in the order of `npm test`: fast steps first. */
export function steps(): Step[] {
  return [
    { name: 'types', command: [compiler, '-p', '.'] },
    { name: 'pure types', command: [compiler, '-p', 'tsconfig.pure.json'] },
    { name: 'boundaries', command: ['tools/boundaries/check.ts'] },
    { name: 'lists', command: ['tools/lists/check.ts'] },
    { name: 'lint', command: [program('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
    { name: 'format', command: [program('prettier/bin/prettier.cjs'), '--check', '.'] },
    { name: 'dist', command: ['tools/bundle/check-dist.ts'] },
    ...docs(),
  ];
}

/** The check of the docs, if package.json has the script. */
function docs(): Step[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const script = manifest.scripts['docs:check'];
  return script === undefined ? [] : [{ name: 'docs', command: script.split(' ').slice(1) }];
}
