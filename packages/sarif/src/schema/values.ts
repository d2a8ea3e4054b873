/** Returned for a value that cannot be made valid. */
export const invalid = Symbol('invalid');

/** Returns a value that matches its type, or `invalid`. Reports each change. */
export type Normalize = (value: unknown, onRepair: OnRepair) => unknown;

/** Called for each change, with its description. */
export type OnRepair = (what: string) => void;

/** Types of single values, by their names in `sarif-schema.ts`. */
export const valueTypes: Readonly<Record<string, Normalize>> = {
  text: (value, onRepair) => {
    if (typeof value === 'string') return value;
    if (typeof value !== 'number' && typeof value !== 'boolean') return invalid;
    onRepair('converted a number or boolean to a string');
    return String(value);
  },
  flag: (value) => (typeof value === 'boolean' ? value : invalid),
  int: (value, onRepair) => wholeNumber(value, onRepair) ?? invalid,
  count: (value, onRepair) => {
    const number = wholeNumber(value, onRepair);
    return number === undefined || number < 0 ? invalid : number;
  },
  index: (value, onRepair) => {
    const number = wholeNumber(value, onRepair);
    return number === undefined || number < -1 ? invalid : number;
  },
  line: (value, onRepair) => {
    const number = wholeNumber(value, onRepair);
    if (number === undefined || number < 0) return invalid;
    if (number > 0) return number;
    onRepair('changed line or column 0 to 1');
    return 1;
  },
  number: (value) => (typeof value === 'number' ? value : invalid),
  rank: (value) => (typeof value === 'number' && value >= -1 && value <= 100 ? value : invalid),
  guid: matching(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i),
  time: (value) => (typeof value === 'string' && isTime(value) ? value : invalid),
  mime: matching(/[^/]\/./),
  quad: matching(/\d\.\d\d*\.\d\d*\.\d/),
  language: matching(/^[a-zA-Z]{2}/),
  uri: (value, onRepair) => {
    if (typeof value !== 'string') return invalid;
    if (isUri(value)) return value;
    const safe = uriReference(value.trim());
    if (!/^[a-z][a-z\d+.-]*:\/\/[^/]/i.test(safe) || !isUri(safe)) return invalid;
    onRepair('encoded characters that a URI may not contain');
    return safe;
  },
  reference: (value, onRepair) => {
    if (typeof value !== 'string') return invalid;
    const safe = uriReference(value);
    if (safe !== value) onRepair('encoded characters that a URI may not contain');
    return safe;
  },
  bag: (value, onRepair) => {
    if (!isRecord(value)) return invalid;
    const { tags } = value;
    if (tags === undefined) return sorted(value);
    const valid = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
    const unique = [...new Set(valid)];
    if (!Array.isArray(tags) || unique.length < tags.length)
      onRepair('removed duplicate or invalid tags');
    return sorted({ ...value, tags: unique });
  },
};

const timePattern =
  /^\d{4}-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d\d*)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** Whether a text is a date and time of RFC 3339, as the schema's `format: date-time` requires. */
function isTime(text: string): boolean {
  const [, month = '0', day = '0'] = timePattern.exec(text) ?? [];
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  const year = Number(text.slice(0, 4));
  const leap = month === '02' && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0));
  return Number(day) >= 1 && Number(day) <= days + (leap ? 1 : 0);
}

function matching(pattern: RegExp): Normalize {
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : invalid);
}

function wholeNumber(value: unknown, onRepair: OnRepair): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== 'string' || !/^-?\d{1,15}$/.test(value)) return undefined;
  onRepair('converted a string to a number');
  return Number(value);
}

/**
 * Looks for what may not be there: a choice repeated over a text of megabytes (`^(?:a|b)*$`) runs out of
 * the engine's stack, and only in some runs.
 */
const forbiddenInUri = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/i;
const allowedInUri = (text: string) => !forbiddenInUri.test(text);

/** Whether a text is an absolute URI of RFC 3986, as the schema's `format: uri` requires. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:./i.test(text) && allowedInUri(text) && !/[[\]]/.test(text);
}

/** A quick check: most references are simple paths. */
const plainReference = /^[\w\-./]*$/;

/** Encodes the characters that a URI may not contain, and turns backslashes into slashes. */
export function uriReference(text: string): string {
  if (plainReference.test(text)) return text;
  if (allowedInUri(text) && !/[[\]]|#.*#/.test(text)) return text;
  return text
    .replaceAll('\\', '/')
    .replaceAll(/%(?![\da-f]{2})/gi, '%25')
    .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (character) => percent(character))
    .replace(/#.*/s, (fragment) => `#${fragment.slice(1).replaceAll('#', '%23')}`);
}

function percent(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xd800 && code <= 0xdfff ? '%EF%BF%BD' : encodeURIComponent(character);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A quick check: most property bags are small and in order, and need no copy. */
function isFlatInOrder(value: object): boolean {
  if (Array.isArray(value)) return !value.some(isNested);
  let last = '';
  for (const key in value) {
    if (isNested((value as Readonly<Record<string, unknown>>)[key])) return false;
    // Most keys differ in their first letter. Comparing it is faster than comparing the texts.
    if (!(key.charCodeAt(0) > last.charCodeAt(0)) && key < last) return false;
    last = key;
  }
  return true;
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The value with the keys of all its objects sorted, so that equal values have equal texts. */
export function sorted(value: unknown, levels = 100): unknown {
  if (typeof value !== 'object' || value === null || isFlatInOrder(value)) return value;
  if (levels === 0) return '(nested too deeply)';
  if (Array.isArray(value)) return value.map((item) => sorted(item, levels - 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key], levels - 1)]),
  );
}

/** A copy without some of its members. */
export function without<T extends object, K extends keyof T>(value: T, ...names: K[]): Omit<T, K> {
  const removed = new Set<string>(names as string[]);
  const kept = Object.entries(value).filter(([name]) => !removed.has(name));
  return Object.fromEntries(kept) as Omit<T, K>;
}
