import { booleanHint, nearestHint } from '@ci-actions/inputs';
import { written } from '../located.ts';
import { refuse, scalar } from './shape.ts';
import type { Shape } from './shape.ts';

/** One of several words; a mistake names the nearest. */
export function oneOf<const W extends string>(...words: readonly W[]): Shape<W> {
  return wordOf(words, (given) => nearestHint(given, words));
}

/** The same with a hint of its own, such as for words of another scale. */
export function wordOf<const W extends string>(
  words: readonly W[],
  hintOf: (given: string) => string,
): Shape<W> {
  const accepted = words.join(', ');
  return {
    accepted,
    schema: { enum: words },
    read: (node, path, reading) => {
      const value = node.kind === 'scalar' ? words.find((w) => w === node.value) : undefined;
      if (value !== undefined) return value;
      const near = node.kind === 'scalar' && words.length > 1 ? hintOf(node.text) : '';
      return refuse(reading, path, node, written(node), accepted + near);
    },
  };
}

/** Text that is not blank. A number is read as written, so `phase: 0` needs no quotes. */
export const text: Shape<string> = scalar(
  'text',
  { type: ['string', 'number'], pattern: '\\S' },
  ({ value, text: source }) =>
    (typeof value === 'string' || typeof value === 'number') && source.trim() !== ''
      ? source
      : undefined,
);

export const flag: Shape<boolean> = scalar(
  'true or false',
  { type: 'boolean' },
  ({ value }) => (typeof value === 'boolean' ? value : undefined),
  booleanHint,
);

export function wholeNumber(from: number, to: number): Shape<number> {
  return scalar(
    `a whole number from ${from} to ${to}`,
    { type: 'integer', minimum: from, maximum: to },
    ({ value }) =>
      typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
        ? value
        : undefined,
  );
}
