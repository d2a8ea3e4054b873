import { describe, expect, it } from '@jest/globals';
import type { Located } from './located.ts';
import { parseYaml } from './parse-yaml.ts';

/** Plain values, without places. */
function plain(node: Located): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return node.entries.map(({ key, value }) => [key, plain(value)]);
}

async function read(text: string): Promise<unknown> {
  const parsed = await parseYaml(text, 'f');
  return 'root' in parsed ? plain(parsed.root) : parsed.mistakes.map(({ accepted }) => accepted);
}

describe('parseYaml', () => {
  it.each<[string, string, unknown]>([
    ['nothing', '', null],
    [
      'a byte order mark and lines of Windows',
      '\ufeffa: 1\r\nb: x\r\n',
      [
        ['a', 1],
        ['b', 'x'],
      ],
    ],
    [
      'words that YAML 1.1 takes for booleans',
      '[no, on, y, 010, 2027-01-01]',
      ['no', 'on', 'y', 10, '2027-01-01'],
    ],
    [
      'a key twice',
      '{a: 1, a: 2}',
      [
        ['a', 1],
        ['a', 2],
      ],
    ],
    ['an alias', '[&a x, *a]', ['x', 'x']],
    ['an anchor defined again', '[&a x, *a, &a y, *a]', ['x', 'x', 'y', 'y']],
    [
      'an alias within an alias keeps its anchor',
      '[&a x, &b [*a], &a y, *b]',
      ['x', ['x'], 'y', ['x']],
    ],
    [
      'an alias as a key',
      '{&a x: 1, *a : 2}',
      [
        ['x', 1],
        ['x', 2],
      ],
    ],
    [
      'a merge key is a key',
      '{a: &a {b: 1}, <<: *a}',
      [
        ['a', [['b', 1]]],
        ['<<', [['b', 1]]],
      ],
    ],
  ])('reads %s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it.each([
    ['an alias before its anchor', '[*a, &a x]', 'an alias of an anchor defined above it'],
    ['a tag', '!!binary aGk=', 'a value without a tag'],
    ['a custom tag', '[!env HOME]', 'a value without a tag'],
    ['YAML 1.1', '%YAML 1.1\n---\na: no', 'YAML 1.2, which needs no directive'],
    ['two documents', 'a\n---\nb', 'one document in the file'],
    ['a key that is a list', '? [a]\n: 1', 'a key that is a single value'],
    ['an empty key', '? \n: 1', 'a key that is a single value'],
    ['an alias of itself', '&a [*a]', 'at most 20000 values in 32 levels'],
    ['many levels', '['.repeat(40) + ']'.repeat(40), 'at most 20000 values in 32 levels'],
  ])('refuses %s', async (_, text, accepted) => {
    expect(String(await read(text))).toContain(accepted);
  });

  it('gives the place of each value', async () => {
    const parsed = await parseYaml('a:\n  - b: "x"\n', 'f');
    expect('root' in parsed ? parsed.root : undefined).toMatchObject({
      line: 1,
      entries: [{ key: 'a', line: 1, column: 1, value: { items: [{ line: 2, column: 5 }] } }],
    });
  });
});
