import { expect, test } from '@jest/globals';
import { hostedName } from './asset-name.ts';
import { readAssets } from './read-assets.ts';

const ports = (sizes: Readonly<Record<string, number>>) => ({
  glob: (patterns: readonly string[]) =>
    Promise.resolve({
      files: Object.keys(sizes),
      unmatched: patterns.filter((pattern) => pattern.startsWith('none')),
    }),
  fileDigest: (path: string) => Promise.resolve({ size: sizes[path] ?? 0, sha256: 'x' }),
  readBytes: () => {
    throw new Error('nothing is sent');
  },
  shown: (path: string) => path.slice(1),
});

test.each<[string, Record<string, number>, string[], string]>([
  ['an empty file', { '/a.zip': 0 }, ['*'], 'a.zip is empty, and GitHub takes no empty file'],
  ['a pattern without a file', { '/a.zip': 1 }, ['*', 'none*'], '"none*" matches no file'],
  ['a file that is too big', { '/a.iso': 2 ** 31 }, ['*'], 'a.iso has 2147483648 bytes'],
  [
    'two files of one name',
    { '/x/a.zip': 1, '/y/a.zip': 1 },
    ['*'],
    'y/a.zip and x/a.zip have the same name on GitHub: a.zip',
  ],
  ['two names that become one', { '/a b': 1, '/a.b': 1 }, ['*'], 'the same name on GitHub: a.b'],
  [
    'a name that this action takes',
    { '/SHA256SUMS': 1 },
    ['*'],
    'SHA256SUMS has the name of a file that this action attaches: rename it, or set checksums: false',
  ],
  [
    'too many files',
    Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`/${n}`, 1])),
    ['*'],
    'at most 1000',
  ],
])('refuses %s', async (_, sizes, patterns, words) => {
  await expect(readAssets(patterns, ports(sizes), ['SHA256SUMS'])).rejects.toThrow(words);
});

test('reads files with their names', async () => {
  const files = await readAssets(['*'], ports({ '/dist/A.zip': 1, '/a.zip': 2 }), ['SHA256SUMS']);
  expect(files.map(({ name, size }) => [name, size])).toEqual([
    ['A.zip', 1],
    ['a.zip', 2],
  ]);
});

test.each([
  ['app-1.2_x.tar.gz', 'app-1.2_x.tar.gz'],
  ['my app (1).zip', 'my.app.1.zip'],
  ['.hidden.', 'default.hidden'],
  ['Größe.txt', 'Gro.e.txt'],
])('%s is %s on GitHub', (name, expected) => {
  expect(hostedName(name)).toBe(expected);
});
