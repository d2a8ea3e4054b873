import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tempFolder } from '../testkit/temp-folder.ts';
import { nativeDocs } from './native-docs.ts';

const whole = 'reads: r\nseverity: s\nproof: p\n';

function docsOf(tools: readonly string[], files: Readonly<Record<string, string>>) {
  using folder = tempFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder.path, name));
    writeFileSync(join(folder.path, name, 'docs.yml'), text);
  }
  mkdirSync(join(folder.path, 'convert'));
  return nativeDocs(tools, folder.path);
}

describe('nativeDocs', () => {
  it('reads the file in the folder of each tool', () => {
    const other = 'reads: a\nseverity: b\nproof: c\n';
    expect(docsOf(['ESLint', 'pip-audit'], { eslint: whole, 'pip-audit': other })).toEqual([
      { tool: 'ESLint', reads: 'r', severity: 's', proof: 'p' },
      { tool: 'pip-audit', reads: 'a', severity: 'b', proof: 'c' },
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['is missing', {}, /ENOENT.*bandit\/docs\.yml/],
    ['lacks a key', { bandit: 'reads: r\nseverity: s\n' }, /bandit\/docs\.yml lacks: proof/],
    ['has an empty text', { bandit: whole.replace('p\n', '""\n') }, /lacks: proof/],
    ['has no text', { bandit: whole.replace('r\n', '[r]\n') }, /lacks: reads/],
    ['has another key', { bandit: `${whole}prof: p\n` }, /has unknown keys: prof/],
    ['has no converter', { bandit: whole, gone: whole }, /docs\.yml without a converter: gone/],
  ])('throws if a docs.yml %s', (_, files, words) => {
    expect(() => docsOf(['Bandit'], files)).toThrow(words);
  });
});
