import { distance } from 'fastest-levenshtein';

/** The word of `words` that is nearest to a misspelt one; empty if there are none. */
export function nearest(word: string, words: readonly string[]): string {
  return words.reduce(
    (best, other) => (cost(word, other) < cost(word, best) ? other : best),
    words[0] ?? '',
  );
}

/** The end of a phrase of what is accepted; empty if no word is near enough to be meant. */
export function nearestHint(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  const most = Math.max(1, Math.floor(word.trim().length / 2));
  return near !== '' && cost(word, near) <= most ? hint(near) : '';
}

/** Whether one edit, two swapped letters or a shortened word is between them. */
export function isNear(word: string, other: string): boolean {
  return cost(word, other) <= 1;
}

export const hint = (word: string): string => `; the nearest is "${word}"`;

/**
 * The word that a name of an open list is a misspelling of: one edit away, two if it is long, or with
 * two letters swapped. Undefined for a word of the list, and for one that is like none of them.
 */
export function misspelt(name: string, words: readonly string[]): string | undefined {
  const given = name.trim().toLowerCase();
  if (given.length < 4 || words.includes(given)) return undefined;
  const most = given.length < 8 ? 1 : 2;
  const likely = words.filter((word) => {
    const edits = distance(given, word);
    return word.length > 3 && (edits <= most || (edits === 2 && letters(given) === letters(word)));
  });
  return likely.length > 0 ? nearest(given, likely) : undefined;
}

/**
 * Edits between the words, ignoring case. Swapped letters and a shortened or lengthened word count as
 * one: for "hihg" and "crit" other words are as near by the number of edits.
 */
function cost(word: string, other: string): number {
  const [a, b] = [word.trim().toLowerCase(), other.toLowerCase()];
  const edits = distance(a, b);
  const shortened = Math.min(a.length, b.length) > 1 && (a.startsWith(b) || b.startsWith(a));
  return edits > 1 && (shortened || letters(a) === letters(b)) ? 1 : edits;
}

const letters = (word: string): string => Array.from(word).toSorted().join('');
