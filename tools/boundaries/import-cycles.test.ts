import { expect, it } from '@jest/globals';
import { importCycles } from './import-cycles.ts';

it.each<[string, Record<string, string>, string[]]>([
  ['none without a cycle', { a: 'b c', b: 'c', c: '' }, []],
  ['none through a missing file', { a: 'b' }, []],
  ['a file that imports itself', { a: 'a' }, ['a']],
  ['one of three files once, starting at its first name', { c: 'b', b: 'a', a: 'c' }, ['a c b']],
  ['two that share a file', { a: 'b c', b: 'a', c: 'a' }, ['a b', 'a c']],
  ['two that share no file', { a: 'b', b: 'a', c: 'd', d: 'c' }, ['a b', 'c d']],
  ['both of two nested cycles', { a: 'b', b: 'a c', c: 'a' }, ['a b', 'a b c']],
  ['only the files in the cycle', { a: 'b', b: 'c', c: 'b d', d: '' }, ['b c']],
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
