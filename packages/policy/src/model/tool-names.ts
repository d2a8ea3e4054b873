import { knownTools } from '@ci-actions/findings';
import { misspelt } from '@ci-actions/inputs';

/** A notice for each name that looks like a misspelt tool; untrusted text. Unknown tools are accepted. */
export function misspeltTools(names: readonly string[], others: readonly string[] = []): string[] {
  const known = [...others, ...knownTools];
  return [...new Set(names)].flatMap((name) => {
    const words = name.trim().split(/\s+/);
    if (words.length > 1 && words.every((word) => known.includes(word.toLowerCase()))) {
      return [`"${name}" names several tools as one; separate them with commas`];
    }
    const meant = misspelt(words[0] ?? '', known);
    return meant === undefined ? [] : [`"${name}" is no known tool; the nearest is "${meant}"`];
  });
}
