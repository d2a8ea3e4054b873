import { distance } from 'fastest-levenshtein';
import type { Kind } from './kinds.ts';
import type { Mistake } from './mistake.ts';
import type { Spec, Values } from './spec.ts';

/** The texts from the runner, by input name. */
export type RawInputs = Readonly<Record<string, string>>;

export interface ReadInputs<S extends Spec> {
  /** Complete if there are no mistakes; else without the invalid inputs. */
  readonly values: Partial<Values<S>>;
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads every input and reports every mistake. An empty string means "not given".
 * An unknown name is a mistake too: the platform only warns about it, and a misspelt `fial-on` would
 * silently leave the default in force.
 */
export function readInputs<S extends Spec>(spec: S, raw: RawInputs): ReadInputs<S> {
  const values: Record<string, unknown> = {};
  const mistakes: Mistake[] = unknownNames(spec, raw);
  for (const [name, input] of Object.entries(spec)) {
    const given = Object.hasOwn(raw, name) ? (raw[name] ?? '') : '';
    const text = given === '' ? fallback(input) : given;
    if (text === '') {
      if (input.required) mistakes.push({ name, value: '', accepted: input.kind.accepted });
      else values[name] = undefined;
      continue;
    }
    const parsed = input.kind.parse(text);
    if ('value' in parsed) values[name] = parsed.value;
    else mistakes.push({ name, ...shown(input.kind, text), accepted: parsed.accepted });
  }
  return { values: values as Partial<Values<S>>, mistakes };
}

/** The runner has already evaluated an expression default. If the result is empty, there is no value. */
function fallback({ default: value }: Spec[string]): string {
  return value.startsWith('${{') ? '' : value;
}

const shown = ({ secret }: Kind<unknown>, value: string) => (secret ? {} : { value });

/** Without the value: an unknown input may be a misspelt token. */
function unknownNames(spec: Spec, raw: RawInputs): Mistake[] {
  const known = Object.keys(spec);
  return Object.keys(raw)
    .filter((name) => raw[name] !== '' && !Object.hasOwn(spec, name))
    .map((name) => ({
      name,
      accepted: `an input of this action; the nearest is "${nearest(name, known)}"`,
    }));
}

/** The word of `words` with the smallest edit distance. */
export function nearest(word: string, words: readonly string[]): string {
  return words.reduce(
    (best, w) => (distance(word, w) < distance(word, best) ? w : best),
    words[0] ?? '',
  );
}
