import type { Mistake } from '@ci-actions/inputs';
import { parseYaml } from '../parse-yaml.ts';
import type { Reading, Shape } from './shape.ts';

export type ReadShaped<T> = { readonly value: T } | { readonly mistakes: readonly Mistake[] };

/**
 * Reads a file's text by its shape; `checked` tells what no shape can see, and makes the value.
 * All mistakes are told at once, in the file's order. `path` is how they name the file, `whole`
 * how they name all that is in it.
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
  const reading: Reading = { file: path, mistakes: [], places: new Map() };
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
