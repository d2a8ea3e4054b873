import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { tempFolder } from '../testkit/temp-folder.ts';
import { writeManifests, wrongManifests } from './manifests.ts';
import { shippedOf, sourcesUnder } from './sources.ts';

const check = (root: string): string[] => wrongManifests(root, shippedOf(sourcesUnder(root)));

it('writes dependencies that pass the check, and writes nothing the second time', () => {
  using tree = treeOf({
    'package.json': { devDependencies: { yaml: '2.9.1' } },
    'packages/p/package.json': { name: 'p', dependencies: { gone: '1.0.0' }, private: true },
    'packages/p/src/a.ts': `import type { Y } from 'yaml/types';\nexport * from '@ci-actions/q';`,
    'packages/p/src/a.test.ts': `import 'jest';`,
    'packages/p/src/a.samples.ts': `import 'jest';`,
    'packages/p/test/b.ts': `import 'jest';`,
    'packages/q/package.json': { name: 'q', dependencies: { gone: '1.0.0' } },
    'packages/q/src/a.ts': `import 'node:fs';\nimport './b.ts';`,
    'actions/x/package.json': { name: 'x' },
    'actions/x/src/main.ts': `await import('@ci-actions/p');\ntype Y = import('yaml').Y;`,
  });
  expect(check(tree.path)).toHaveLength(6);
  expect(writeManifests(tree.path)).toEqual({
    written: ['packages/p/package.json', 'packages/q/package.json', 'actions/x/package.json'],
    problems: [],
  });
  const read = (path: string) => readFileSync(join(tree.path, path, 'package.json'), 'utf8');
  expect(['packages/p', 'packages/q', 'actions/x'].map(read)).toEqual([
    `{
  "name": "p",
  "dependencies": {
    "@ci-actions/q": "*",
    "yaml": "2.9.1"
  },
  "private": true
}
`,
    `{
  "name": "q"
}
`,
    `{
  "name": "x",
  "dependencies": {
    "@ci-actions/p": "*",
    "yaml": "2.9.1"
  }
}
`,
  ]);
  expect([check(tree.path), writeManifests(tree.path).written]).toEqual([[], []]);
});

it('names a folder without a package.json, and omits a dependency without a version', () => {
  using tree = treeOf({
    'packages/p/package.json': { name: 'p' },
    'packages/p/src/a.ts': `import 'unknown';`,
    'packages/bare/src/a.ts': '',
    'actions/x/package.json': { name: 'x' },
  });
  const unknown = 'packages/p/src/a.ts: imports "unknown", but packages/p/package.json';
  expect(writeManifests(tree.path)).toEqual({
    written: [],
    problems: [expect.stringContaining(unknown)],
  });
  expect(check(tree.path)).toEqual([
    'packages/bare: has no package.json',
    expect.stringContaining(unknown),
  ]);
});

/** Writes these files; objects become JSON. */
function treeOf(files: Readonly<Record<string, string | object>>): ReturnType<typeof tempFolder> {
  const folder = tempFolder();
  mkdirSync(join(folder.path, 'tools'));
  for (const [path, content] of Object.entries(files)) {
    const to = join(folder.path, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
