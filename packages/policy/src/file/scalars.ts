import { hint, nearestHint } from '@ci-actions/inputs';
import { scalar } from '@ci-actions/yaml';
import type { Shape } from '@ci-actions/yaml';
import { dayPattern, isDay } from '../model/days.ts';
import type { Day } from '../model/days.ts';

export const day: Shape<Day> = scalar(
  'a day such as 2027-03-31',
  { type: 'string', format: 'date', pattern: dayPattern },
  ({ value }) => (typeof value === 'string' && isDay(value) ? value : undefined),
  dayHint,
);

/** A day with other separators or without its zeros; none for one whose order is a guess. */
function dayHint(given: string): string {
  const [, year, month = '', date = ''] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(given) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(meant) ? hint(meant) : '';
}

export const coverage: Shape<number | 'none'> = scalar(
  'none, or a number from 0 to 100',
  { oneOf: [{ const: 'none' }, { type: 'number', minimum: 0, maximum: 100 }] },
  ({ value }) =>
    value === 'none' || (typeof value === 'number' && value >= 0 && value <= 100)
      ? value
      : undefined,
  (given) => {
    const [, number] = /^(\d+(?:\.\d+)?)\s*%$/.exec(given) ?? [];
    return number !== undefined && Number(number) <= 100
      ? hint(number)
      : nearestHint(given, ['none']);
  },
);

export const version: Shape<1> = scalar('1', { const: 1 }, ({ value }) =>
  value === 1 ? 1 : undefined,
);

/** minimatch reads a leading `!` as "all but these"; a suppression must name what it covers. */
export const pathGlob: Shape<string> = scalar(
  'a glob such as "tests/**", without a leading "!"',
  { type: 'string', pattern: '^\\s*[^!\\s]' },
  ({ value }) => (typeof value === 'string' && /^\s*[^!\s]/.test(value) ? value.trim() : undefined),
);
