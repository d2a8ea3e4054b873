import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root as repository } from '../repository.ts';

/**
 * The files of `@types/node` in the pure type check under `root`. One library whose types refer to
 * them silently includes them all; then pure code that uses Node compiles.
 */
export function nodeTypesInPureCode(root: string): string[] {
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  const listed = execFileSync(
    process.execPath,
    [compiler, '-p', 'tsconfig.pure.json', '--listFilesOnly'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return listed.split('\n').filter((path) => path.includes('/node_modules/@types/node/'));
}
