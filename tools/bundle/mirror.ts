import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldersWith, root } from '../repository.ts';

const build = join(root, 'build');

/**
 * Writes `build/`, the repository compiled to JavaScript, for ncc to bundle: ncc 0.45 has no
 * TypeScript 7 loader (vercel/ncc#1336).
 */
export function writeMirror(): void {
  rmSync(build, { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('not bundled: the sources do not compile');
  for (const folder of ['packages', 'actions']) {
    for (const name of foldersWith(folder, 'package.json')) mirrorWorkspace(`${folder}/${name}`);
  }
  linkPackages();
  copyToolkit();
}

function mirrorWorkspace(workspace: string): void {
  const manifest = readFileSync(join(root, workspace, 'package.json'), 'utf8');
  mkdirSync(join(build, workspace), { recursive: true });
  writeFileSync(join(build, workspace, 'package.json'), manifest.replaceAll(/\.ts"/g, '.js"'));
  const own = join(root, workspace, 'node_modules');
  if (existsSync(own)) symlinkSync(own, join(build, workspace, 'node_modules'));
}

/** The links are relative: ncc then sees the same paths in every checkout. */
function linkPackages(): void {
  mkdirSync(join(build, 'node_modules/@ci-actions'), { recursive: true });
  for (const name of foldersWith('packages', 'package.json')) {
    symlinkSync(`../../packages/${name}`, join(build, 'node_modules/@ci-actions', name));
  }
}

/**
 * Copies the toolkit with `sideEffects: false` in each package.json. Without it, a bundle of
 * @actions/core contains undici and starts twice as slowly.
 */
function copyToolkit(): void {
  const from = join(root, 'node_modules/@actions');
  const to = join(build, 'node_modules/@actions');
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to)) {
    const path = join(to, name, 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...manifest, sideEffects: false }));
  }
}
