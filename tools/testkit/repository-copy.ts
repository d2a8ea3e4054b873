import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foldersWith, root } from '../repository.ts';

/**
 * Copies the working tree and its libraries into `to`, as a git repository with one commit. Copies the
 * libraries in bundles and ncc, because the bytes of a bundle depend on their paths relative to the
 * root. Links the other tools, which have 400 MB.
 */
export function copyRepository(to: string): void {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  // git also lists files whose deletion is not committed yet
  for (const path of listed.split('\0').filter((name) => name && existsSync(join(root, name)))) {
    cpSync(join(root, path), join(to, path), { verbatimSymlinks: true, preserveTimestamps: true });
  }
  copyLibraries(to);
  const git = (...given: string[]) => execFileSync('git', given, { cwd: to, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'test');
  git('config', 'user.email', 'test@localhost');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Copy of the working tree');
}

function copyLibraries(to: string): void {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; link?: boolean }>;
  };
  for (const [path, { dev, optional, link }] of Object.entries(lock.packages)) {
    const shipped = path.includes('node_modules/') && !dev && !optional && !link;
    if (shipped || path === 'node_modules/@vercel/ncc')
      cpSync(join(root, path), join(to, path), { recursive: true });
  }
  linkRest(join(root, 'node_modules'), join(to, 'node_modules'));
  for (const folder of ['packages', 'actions']) {
    for (const name of foldersWith(folder, 'package.json')) {
      const link = join(to, 'node_modules/@ci-actions', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(`../../${folder}/${name}`, link);
    }
  }
}

function linkRest(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const there = new Set(readdirSync(to));
  for (const name of readdirSync(from)) {
    const nested = name.startsWith('@') && there.has(name);
    if (name === '@ci-actions') continue;
    if (nested) linkRest(join(from, name), join(to, name));
    else if (!there.has(name)) symlinkSync(join(from, name), join(to, name));
  }
}
