import type { Mistake } from '@ci-actions/inputs';
import { parseYaml } from '../parse-yaml.ts';
import { keyPaths } from './key-paths.ts';
import type { Reading, Shape } from './shape.ts';

export type ReadShaped<T> = { readonly value: T } | { readonly mistakes: readonly Mistake[] };

/**
 * Reads a file's text by its shape. `checked` adds the mistakes that no shape can detect, and returns
 * the value. Reports all mistakes at once, in file order. In mistakes, `path` names the file and
 * `whole` names its root value.
 */
export async function readShaped<F, T>(
  text: string,
  path: string,
  whole: string,
  shape: Shape<F>,
  checked: (file: F, reading: Reading) => T,
): Promise<ReadShaped<T>> {
  const parsed = await parseYaml(text, path);
  if ('mistakes' in parsed) return parsed;
  const reading: Reading = {
    file: path,
    mistakes: [],
    places: new Map(),
    keys: keyPaths(shape),
    meant: new Set(),
  };
  const file = shape.read(parsed.root, '', reading);
  const value = file === undefined ? undefined : checked(file, reading);
  if (value !== undefined && reading.mistakes.length === 0) return { value };
  const mistakes = reading.mistakes.map((mistake) =>
    mistake.name === '' ? { ...mistake, name: whole } : mistake,
  );
  return { mistakes: mistakes.toSorted(byPlace) };
}

function byPlace({ place: a }: Mistake, { place: b }: Mistake): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
