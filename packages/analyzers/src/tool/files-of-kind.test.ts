import { expect, test } from '@jest/globals';
import { filesOfKind } from './files-of-kind.ts';
import type { Surroundings } from './surroundings.ts';

const folders: Readonly<Record<string, readonly string[]>> = {
  '.': ['a.sh', 'x.py', 'sub/b.sh', 'link.sh'],
  'sub/': ['b.sh'],
  sub: ['b.sh'],
  'link.sh': [],
};

const around = {
  kindOf: async (path: string) => {
    if (path in folders) return 'folder';
    return path === 'nosuch' ? undefined : 'file';
  },
  filesBelow: async function* (folder: string) {
    yield* folders[folder] ?? [];
  },
} as Pick<Surroundings, 'kindOf' | 'filesBelow'> as Surroundings;

test.each([
  [['.'], ['a.sh', 'sub/b.sh']],
  [['sub/'], ['sub/b.sh']],
  [
    ['sub', '.'],
    ['sub/b.sh', 'a.sh'],
  ],
  [['x.py'], ['x.py']],
  [['nosuch'], ['nosuch']],
])('%j: %j', async (paths, files) => {
  expect(await filesOfKind(paths, (path) => path.endsWith('.sh'), around)).toEqual(files);
});
