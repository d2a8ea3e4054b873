import type { Checkout } from './repository-path.ts';

/** The cache is emptied at this many answers: reports may name any number of paths. */
const most = 100_000;

/**
 * The checkout, asked once per path. Paths below a folder that is not there are not asked at all:
 * reports from other machines name thousands of them.
 */
export function cachedCheckout(checkout: Checkout, mostAnswers = most): Checkout {
  const answers = new Map<string, boolean>();
  const ask = (path: string): boolean => {
    const before = answers.get(path);
    if (before !== undefined) return before;
    if (answers.size >= mostAnswers) answers.clear();
    const there = checkout.exists(path);
    answers.set(path, there);
    return there;
  };
  const exists = (path: string): boolean => {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (slash > 0 && !ask(path.slice(0, slash))) return false;
    }
    return ask(path);
  };
  return { ...checkout, exists };
}
