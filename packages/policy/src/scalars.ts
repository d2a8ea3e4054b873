import { nearest } from '@ci-actions/inputs';
import { dayPattern, isDay } from './days.ts';
import type { Day } from './days.ts';
import { written } from '@ci-actions/yaml';
import { refuse, scalar } from './shape.ts';
import type { Shape } from './shape.ts';

/** One of some words; a mistake names the nearest. */
export function oneOf<const W extends string>(...words: readonly W[]): Shape<W> {
  const accepted = words.join(', ');
  return {
    accepted,
    schema: { enum: words },
    read: (node, path, reading) => {
      const value = node.kind === 'scalar' ? words.find((w) => w === node.value) : undefined;
      if (value !== undefined) return value;
      const given = written(node);
      const hint = node.kind === 'scalar' && given !== '' && words.length > 1;
      const near = hint ? `; the nearest is "${nearest(given, words)}"` : '';
      return refuse(reading, path, node, given, accepted + near);
    },
  };
}

/** Text that is not blank. A number is taken as written, so that `phase: 0` needs no quotes. */
export const text: Shape<string> = scalar(
  'text',
  { type: ['string', 'number'], pattern: '\\S' },
  ({ value, text: source }) =>
    (typeof value === 'string' || typeof value === 'number') && source.trim() !== ''
      ? source
      : undefined,
);

export const day: Shape<Day> = scalar(
  'a day such as 2027-03-31',
  { type: 'string', format: 'date', pattern: dayPattern },
  ({ value }) => (typeof value === 'string' && isDay(value) ? value : undefined),
);

export const flag: Shape<boolean> = scalar('true or false', { type: 'boolean' }, ({ value }) =>
  typeof value === 'boolean' ? value : undefined,
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

export const coverage: Shape<number | 'none'> = scalar(
  'none, or a number from 0 to 100',
  { oneOf: [{ const: 'none' }, { type: 'number', minimum: 0, maximum: 100 }] },
  ({ value }) =>
    value === 'none' || (typeof value === 'number' && value >= 0 && value <= 100)
      ? value
      : undefined,
);

export const version: Shape<1> = scalar('1', { const: 1 }, ({ value }) =>
  value === 1 ? 1 : undefined,
);

/** minimatch takes a leading `!` for "all but these": a suppression must say what it covers. */
export const pathGlob: Shape<string> = scalar(
  'a glob such as "tests/**", without a leading "!"',
  { type: 'string', pattern: '^\\s*[^!\\s]' },
  ({ value }) => (typeof value === 'string' && /^\s*[^!\s]/.test(value) ? value.trim() : undefined),
);
