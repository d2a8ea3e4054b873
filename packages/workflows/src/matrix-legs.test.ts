import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '@ci-actions/yaml';
import { legKey, matrixLegs } from './matrix-legs.ts';

async function legs(yaml: string) {
  const parsed = await parseYaml(yaml, 'ci.yml');
  return 'root' in parsed ? matrixLegs(parsed.root) : undefined;
}

describe('matrixLegs', () => {
  it.each<[string, readonly object[] | undefined]>([
    [
      '{ v: [1, two, 3.10, true, null] }',
      [{ v: 1 }, { v: 'two' }, { v: 3.1 }, { v: true }, { v: null }],
    ],
    [
      '{ a: [1, 2], b: [x] }',
      [
        { a: 1, b: 'x' },
        { a: 2, b: 'x' },
      ],
    ],
    ['{ a: [1, 2, 3], exclude: [{ a: 2 }] }', [{ a: 1 }, { a: 3 }]],
    [
      '{ a: [1, 2], b: [x, y], exclude: [{ a: 1, b: x }, { b: y, a: 2 }] }',
      [
        { a: 1, b: 'y' },
        { a: 2, b: 'x' },
      ],
    ],
    ['{ include: [{ a: 1 }, { b: 2 }] }', [{ a: 1 }, { b: 2 }]],
    ['{ a: [{ x: 1 }, { x: 2 }] }', [{ a: { x: 1 } }, { a: { x: 2 } }]],
    // The example of the platform's own documentation.
    [
      `{ fruit: [apple, pear], animal: [cat, dog], include: [
        { color: green }, { color: pink, animal: cat }, { fruit: apple, shape: circle },
        { fruit: banana }, { fruit: banana, animal: cat }] }`,
      [
        { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
        { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
        { fruit: 'pear', animal: 'cat', color: 'pink' },
        { fruit: 'pear', animal: 'dog', color: 'green' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    ],
    ['${{ fromJSON(needs.plan.outputs.matrix) }}', undefined],
    ['{ v: "${{ fromJSON(x) }}" }', undefined],
    ['{ v: [1, "${{ vars.v }}"] }', undefined],
    ['{ v: [1], include: "${{ fromJSON(x) }}" }', undefined],
    ['{ v: [1, 2], exclude: [{ v: "${{ vars.v }}" }] }', undefined],
    ['{ v: [{ a: 1, b: 2 }], exclude: [{ v: { a: 1 } }] }', undefined],
    ['{ v: 1 }', undefined],
    ['{ v: [] }', undefined],
    [`{ v: [${Array.from({ length: 257 }, (_, i) => i).join()}] }`, undefined],
  ])('%s', async (yaml, expected) => {
    expect(await legs(yaml)).toEqual(expected);
  });
});

it.each([
  [{ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
  [null, {}, true],
  [{ a: 1 }, { a: '1' }, false],
  [{ a: 1 }, { a: 1, b: 1 }, false],
])('the legs %j and %j are equal: %s', (one, other, equal) => {
  expect(legKey(one) === legKey(other)).toBe(equal);
});
