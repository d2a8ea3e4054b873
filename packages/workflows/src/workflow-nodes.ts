import type { Located, MapEntry } from '@ci-actions/yaml';

export function entries(node: Located | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

export function entryOf(node: Located | undefined, key: string): MapEntry | undefined {
  return entries(node).find((entry) => entry.key === key);
}

export function valueAt(node: Located | undefined, key: string): Located | undefined {
  return entryOf(node, key)?.value;
}

/** A scalar's text; undefined where it is missing or empty. */
export function textAt(node: Located | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
}
