import { describe, expect, test } from '@jest/globals';
import { completeness } from '@ci-actions/sarif';
import { changed } from '../../../../tools/testkit/changed.ts';
import type { Path } from '../../../../tools/testkit/changed.ts';
import { nativeSamples } from '../../test/samples.ts';
import { convertOne } from '../../test/convert-one.ts';
import { converters } from './converters.ts';

function pathsOf(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const children = Object.entries(value).flatMap(([key, child]) =>
    pathsOf(child).map((path): Path => [key, ...path]),
  );
  return [[], ...children];
}

/** How a report is read: with findings, as incomplete or refused, or as clean. */
async function readAs(value: unknown): Promise<'findings' | 'incomplete' | 'clean'> {
  const answer = await convertOne({ text: JSON.stringify(value) ?? '' });
  if ('refused' in answer) {
    expect(answer.refused).toMatch(/\S/);
    return 'incomplete';
  }
  if (completeness(answer.run).length > 0) return 'incomplete';
  return (answer.run.results ?? []).length > 0 ? 'findings' : 'clean';
}

const invalidValues = [42, 'x', true, {}, [null], [[]], ['x'], JSON.parse('{"__proto__":{"a":1}}')];

describe.each(nativeSamples)('$tool $shape', ({ tool, value }) => {
  test('is recognised by its content, by one converter', async () => {
    expect(converters.filter((one) => one.tool === tool)).toHaveLength(1);
    const answer = await convertOne({ value });
    expect(answer).toHaveProperty('run.tool.driver.name', tool);
    expect(answer).toHaveProperty('run.results.length', 1);
  });

  test('with an invalid value anywhere is never clean', async () => {
    for (const path of pathsOf(value)) {
      for (const to of invalidValues) {
        const answer = await readAs(changed(value, path, to));
        expect({ path, to, answer }).not.toHaveProperty('answer', 'clean');
      }
    }
  });

  test('cut off anywhere is refused', async () => {
    const text = JSON.stringify(value);
    for (let length = 0; length < text.length; length += 7) {
      const answer = await convertOne({ text: text.slice(0, length) });
      expect({ length, refused: 'refused' in answer }).toEqual({ length, refused: true });
    }
  });
});

test('each converter has a sample of its own, or reads lines', () => {
  const lines = ['clippy', 'yamllint'];
  const names = new Set([...nativeSamples.map(({ tool }) => tool), ...lines]);
  expect(converters.map(({ tool }) => tool).toSorted()).toEqual([...names].toSorted());
});
