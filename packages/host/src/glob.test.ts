import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { glob } from './glob.ts';
import { relativeTo } from './paths.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'glob-')));
const folder = join(root, 'odd [name]*');
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(folder, 'sub'), { recursive: true });
for (const name of ['a.xml', 'b.xml', 'c.txt', 'sub/d.xml']) writeFileSync(join(folder, name), '');

describe('glob', () => {
  it.each([
    [['*.xml'], ['a.xml', 'b.xml'], []],
    [['./*.xml'], ['a.xml', 'b.xml'], []],
    [['sub/../*.xml'], ['a.xml', 'b.xml'], []],
    [['../odd*/c.txt'], ['c.txt'], []],
    [['.', '!./**/*.xml'], ['c.txt'], []],
    [['**/*.xml', '!b.xml'], ['a.xml', 'sub/d.xml'], []],
    [['a.xml', 'nosuch/*.xml'], ['a.xml'], ['nosuch/*.xml']],
    [['b.xml', '!*.xml'], [], ['b.xml']],
    [['sub'], ['sub/d.xml'], []],
    [['{a,b}.xml'], ['a.xml', 'b.xml'], []],
    [['{a,nosuch}.xml'], ['a.xml'], []],
    [['{.,sub}/*.{xml,json}'], ['a.xml', 'b.xml', 'sub/d.xml'], []],
    [['**/*', '!{a,b}.xml'], ['c.txt', 'sub/d.xml'], []],
    [['{x,y}.xml', 'a{.xml'], [], ['{x,y}.xml', 'a{.xml']],
    [[join(folder.replaceAll(/[[*]/g, '[$&]'), 'c.txt')], ['c.txt'], []],
  ])('%j', async (patterns, files, unmatched) => {
    const found = await glob(patterns, folder);
    expect(found.files.map((file) => relativeTo(folder, file))).toEqual(files);
    expect(found.unmatched).toEqual(unmatched);
  });
});
