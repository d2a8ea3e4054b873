import { booleanHint, durationHint } from './hints.ts';
import { nearestHint } from './nearest.ts';

/** Parses one input's text, which is never empty. For invalid text it returns what it accepts. */
export interface Kind<T> {
  /** A phrase that completes "expected: …", for messages and docs. */
  readonly accepted: string;
  /** The text may be a secret: a mistake names the input without its text. */
  readonly secret?: true;
  readonly parse: (text: string) => Parsed<T>;
}

export type Parsed<T> =
  | {
      readonly value: T;
      /** What is odd about the valid text, such as a name that looks misspelt; untrusted. */
      readonly notices?: readonly string[];
    }
  | { readonly accepted: string };

export const text: Kind<string> = {
  accepted: 'any text',
  parse: (value) => ({ value }),
};

export function word<const W extends string>(...words: readonly W[]): Kind<W> {
  const accepted = words.join(', ');
  return {
    accepted,
    parse: (given) => {
      const value = words.find((w) => w === given.trim());
      return value === undefined ? { accepted: accepted + nearestHint(given, words) } : { value };
    },
  };
}

/** The booleans of YAML 1.2, like `core.getBooleanInput`. */
export const boolean: Kind<boolean> = {
  accepted: 'true, True, TRUE, false, False, FALSE',
  parse: (given) => {
    const value = given.trim();
    if (/^(true|True|TRUE)$/.test(value)) return { value: true };
    if (/^(false|False|FALSE)$/.test(value)) return { value: false };
    return { accepted: boolean.accepted + booleanHint(value) };
  },
};

export function integer(from: number, to: number = Number.MAX_SAFE_INTEGER): Kind<number> {
  const accepted =
    to === Number.MAX_SAFE_INTEGER
      ? `a whole number, ${from} or more`
      : `a whole number from ${from} to ${to}`;
  return {
    accepted,
    parse: (given) => {
      const value = /^\d+$/.test(given.trim()) ? Number(given) : Number.NaN;
      return value >= from && value <= to ? { value } : { accepted };
    },
  };
}

export const percent: Kind<number> = {
  accepted: 'a number from 0 to 100',
  parse: (given) => {
    const value = /^\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : Number.NaN;
    return value <= 100 ? { value } : { accepted: percent.accepted };
  },
};

const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** A duration in milliseconds. */
export const duration: Kind<number> = {
  accepted: 'a duration such as 500ms, 90s, 15m or 1h',
  parse: (given) => {
    const match = /^(\d+)(ms|s|m|h)$/.exec(given.trim());
    const value = match ? Number(match[1]) * unitMs[match[2] as keyof typeof unitMs] : Number.NaN;
    return Number.isSafeInteger(value)
      ? { value }
      : { accepted: duration.accepted + durationHint(given) };
  },
};

/** Elements separated by newlines or commas, trimmed. A comma inside the braces of a glob separates none. */
export const list: Kind<readonly string[]> = {
  accepted: 'a list separated by newlines or commas',
  parse: (given) => elements(given.split('\n').flatMap(splitAtCommas), list.accepted),
};

/** A brace that the line does not close is a plain character. */
function splitAtCommas(line: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '{') at = closingBrace(line, at) ?? at;
    if (line[at] !== ',') continue;
    parts.push(line.slice(start, at));
    start = at + 1;
  }
  return [...parts, line.slice(start)];
}

function closingBrace(line: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < line.length; at += 1) {
    if (line[at] === '{') depth += 1;
    if (line[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Elements that may contain commas, one per line. */
export const lines: Kind<readonly string[]> = {
  accepted: 'one element per line',
  parse: (given) => elements(given.split('\n'), lines.accepted),
};

function elements(parts: readonly string[], accepted: string): Parsed<readonly string[]> {
  const value = parts.map((part) => part.trim()).filter((part) => part !== '');
  return value.length > 0 ? { value } : { accepted };
}
