import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { shellGlob } from './shell-glob.ts';

const folder = mkdtempSync(join(tmpdir(), 'shell-glob-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'd'));
for (const name of ['b.py', 'a.py', '.h.py', 'q[1].py', 'd/x.py'])
  writeFileSync(join(folder, name), '');

it.each([
  ['*.py', ['a.py', 'b.py', 'q[1].py']],
  ['./?.py', ['./a.py', './b.py']],
  ['[ab].py', ['a.py', 'b.py']],
  ['*/x.py', ['d/x.py']],
  ['q[[]*', ['q[1].py']],
  ['nosuch*', []],
])('%s', async (pattern, expected) => {
  expect(await shellGlob(pattern, folder)).toEqual(expected);
});
