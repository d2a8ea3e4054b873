import { knownTools } from '@ci-actions/findings';
import { misspelt } from '@ci-actions/inputs';

/** A notice for each name that looks like a misspelt tool; untrusted text. Unknown tools are accepted. */
export function misspeltTools(names: readonly string[], others: readonly string[] = []): string[] {
  const known = [...others, ...knownTools];
  return [...new Set(names)].flatMap((name) => {
    const [first = ''] = name.trim().split(/\s/, 1);
    const meant = misspelt(first, known);
    return meant === undefined ? [] : [`"${name}" is no known tool; the nearest is "${meant}"`];
  });
}
