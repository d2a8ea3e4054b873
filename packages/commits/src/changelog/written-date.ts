/** A date in a text, and how to write another one in its form. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** @param day `YYYY-MM-DD`. */
  readonly write: (day: string) => string;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const monthName = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|${name.slice(3, 4)})?`).join('|')})\\.?`;
const weekday = `(?:(?<weekday>${weekdays.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}),? )?`;
const day = String.raw`(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;

const forms: readonly RegExp[] = [
  String.raw`(?<![\d.])${year}(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.])`,
  String.raw`(?<![\d.])(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>${year}(?![\d.])`,
  String.raw`\b${weekday}${monthName} ${day},? ${year}\b`,
  String.raw`\b${weekday}${day}[ -](?:of )?${monthName},?[ -]${year}\b`,
].map((source) => new RegExp(source, 'di'));

/**
 * The first date of a text. The others' dates show what one date leaves open: whether days have a
 * leading zero, whether a short `May` is an abbreviation, whether `04/05/2026` begins with the day.
 */
export function writtenDate(text: string, others: readonly string[]): WrittenDate | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const alike = [
      match,
      ...others.map((other) => form.exec(other)).filter((other) => other !== null),
    ];
    const start = match.index;
    return { start, end: start + match[0].length, write: (of) => written(match, alike, of) };
  }
  return undefined;
}

function written(match: RegExpExecArray, alike: readonly RegExpExecArray[], of: string): string {
  const values = new Map(Object.entries(valuesOf(match, alike, of)));
  if (values.size === 0) return of;
  const ranges = Object.entries(match.indices?.groups ?? {}).flatMap(([name, range]) => {
    const value = values.get(name);
    return range === undefined || value === undefined ? [] : [{ range, value }];
  });
  let text = match[0];
  for (const { range, value } of ranges.sort((a, b) => b.range[0] - a.range[0])) {
    const [from, to] = range.map((offset) => offset - match.index) as [number, number];
    text = text.slice(0, from) + value + text.slice(to);
  }
  return text;
}

/** What stands in each named group; empty where the order of day and month is unknown. */
function valuesOf(
  match: RegExpExecArray,
  alike: readonly RegExpExecArray[],
  of: string,
): Readonly<Record<string, string>> {
  const date = new Date(`${of}T00:00:00Z`);
  const groups = alike.map((other) => other.groups ?? {});
  // The newest date with a number below ten shows whether it gets a zero.
  const digits = (names: readonly string[]) =>
    groups.flatMap((group) => names.flatMap((name) => group[name] ?? []));
  const two = (value: number, ...names: readonly string[]) => {
    const telling = digits(names).find((text) => Number(text) < 10);
    return telling?.startsWith('0') === true ? String(value).padStart(2, '0') : String(value);
  };
  const inMonth = date.getUTCDate();
  const monthNumber = date.getUTCMonth() + 1;
  const values = { year: of.slice(0, 4) };
  if (match.groups?.['first'] !== undefined) {
    const [a, b] = [two(inMonth, 'first', 'second'), two(monthNumber, 'first', 'second')];
    const order = orderOf(groups);
    if (order === undefined) return {};
    return order === 'day'
      ? { ...values, first: a, second: b }
      : { ...values, first: b, second: a };
  }
  const month = match.groups?.['month'] ?? '';
  const numeric = /^\d/.test(month);
  return {
    ...values,
    day: two(inMonth, ...(numeric ? ['day', 'month'] : ['day'])),
    month: numeric ? two(monthNumber, 'day', 'month') : monthText(months[monthNumber - 1], groups),
    weekday: like(weekdays[date.getUTCDay()] ?? '', match.groups?.['weekday'] ?? '', false),
    ordinal: ordinalOf(inMonth),
  };
}

type Groups = readonly Readonly<Record<string, string | undefined>>[];

function orderOf(groups: Groups): 'day' | 'month' | undefined {
  if (groups.some(({ first }) => Number(first) > 12)) return 'day';
  if (groups.some(({ second }) => Number(second) > 12)) return 'month';
  return groups[0]?.['mark'] === '.' ? 'day' : undefined;
}

function monthText(name = '', groups: Groups): string {
  const names = groups.flatMap(({ month }) => month ?? []);
  const telling = names.find((other) => other.toLowerCase() !== 'may') ?? '';
  return like(name, telling, telling === '');
}

/** The name, shortened to three letters where the other one is, in capitals where the other one is. */
function like(name: string, other: string, whole: boolean): string {
  const short = !whole && other.length <= 4 && !/^(?:june|july)$/i.test(other);
  const text = short ? name.slice(0, 3) : name;
  return /^[A-Z]{3,}$/.test(other) ? text.toUpperCase() : text;
}

function ordinalOf(number: number): string {
  if (number >= 11 && number <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
