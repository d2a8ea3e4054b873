import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.ts';

/**
 * The licences of the `@actions/*` packages that a bundle's code names, in the form of ncc's own
 * licenses.txt, which leaves them out: it looks for packages in the root's node_modules only, and
 * the mirror has copies of these.
 */
export function toolkitLicenses(code: readonly string[]): string {
  const names = new Set<string>();
  for (const text of code) {
    for (const [, name = ''] of text.matchAll(/build\/node_modules\/(@actions\/[\w-]+)\//g)) {
      names.add(name);
    }
  }
  return [...names].sort().map(entry).join('');
}

function entry(name: string): string {
  const folder = join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    license: string;
  };
  const file = readdirSync(folder).find((path) => /^licen[cs]e(\.|$)/i.test(path));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${name}\n${manifest.license}\n${text}\n\n`;
}
