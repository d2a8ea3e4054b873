import { expect, it } from '@jest/globals';
import { importCycles } from './import-cycles.ts';

it.each<[string, Record<string, string>, string[]]>([
  ['none where nothing leads back', { a: 'b c', b: 'c', c: '' }, []],
  ['none through what is not there', { a: 'b' }, []],
  ['a file that imports itself', { a: 'a' }, ['a']],
  ['one of three told once, from its first name on', { c: 'b', b: 'a', a: 'c' }, ['a c b']],
  ['two that share a file', { a: 'b c', b: 'a', c: 'a' }, ['a b', 'a c']],
  ['two that share no file', { a: 'b', b: 'a', c: 'd', d: 'c' }, ['a b', 'c d']],
  ['one within another, both', { a: 'b', b: 'a c', c: 'a' }, ['a b', 'a b c']],
  ['not the files that only lead to it', { a: 'b', b: 'c', c: 'b d', d: '' }, ['b c']],
])('finds %s', (_, imports, cycles) => {
  const graph = new Map(
    Object.entries(imports).map(([name, targets]) => [name, targets.split(' ').filter(Boolean)]),
  );
  expect(
    importCycles(graph)
      .map((cycle) => cycle.join(' '))
      .sort(),
  ).toEqual(cycles);
});
