import { hint, nearestHint } from './nearest.ts';

const booleans: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['yes', 'y', 'on', '1', 'enable', 'enabled'].map((word) => [word, 'true'])),
  ...Object.fromEntries(
    ['no', 'n', 'off', '0', 'disable', 'disabled'].map((word) => [word, 'false']),
  ),
};

/** YAML 1.1, the shell and people have more words for a boolean than YAML 1.2. */
export function booleanHint(given: string): string {
  const word = given.trim().toLowerCase();
  const meant = Object.hasOwn(booleans, word) ? booleans[word] : undefined;
  return meant === undefined ? nearestHint(given, ['true', 'false']) : hint(meant);
}

/** Milliseconds of each unit, and the words for it besides `ms`, `s`, `m` and `h`. */
const units: readonly (readonly [number, RegExp])[] = [
  [1, /^(ms|msecs?|millis|milliseconds?)$/],
  [1000, /^(s|secs?|seconds?)$/],
  [60_000, /^(m|mins?|minutes?)$/],
  [3_600_000, /^(h|hrs?|hours?)$/],
  [86_400_000, /^(d|days?)$/],
];

/** A duration in other words: `10min`, `1.5 h`, `1h30m`, `2 days`. */
export function durationHint(given: string): string {
  const text = given.trim().toLowerCase();
  const part = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/y;
  let total = 0;
  while (part.lastIndex < text.length) {
    const [, number, word = ''] = part.exec(text) ?? [];
    const unit = units.find(([, words]) => words.test(word));
    if (number === undefined || !unit) return '';
    total += Number(number) * unit[0];
  }
  return Number.isSafeInteger(total) && total > 0 ? hint(durationOf(total)) : '';
}

function durationOf(ms: number): string {
  const written = [
    [3_600_000, 'h'],
    [60_000, 'm'],
    [1000, 's'],
  ] as const;
  const unit = written.find(([size]) => ms % size === 0);
  return unit ? `${ms / unit[0]}${unit[1]}` : `${ms}ms`;
}
