import type { Kind } from './kinds.ts';
import type { Mistake } from './mistake.ts';
import { hint, nearest } from './nearest.ts';
import type { Spec, Values } from './spec.ts';

/** The texts from the runner, by input name. */
export type RawInputs = Readonly<Record<string, string>>;

export interface ReadInputs<S extends Spec> {
  /** Complete if there are no mistakes; else without the invalid inputs. */
  readonly values: Partial<Values<S>>;
  readonly mistakes: readonly Mistake[];
  /** What is odd about valid inputs; untrusted text. */
  readonly notices: readonly string[];
}

/**
 * Reads every input and reports every mistake. An empty string means "not given".
 * An unknown name is a mistake too: the platform only warns about it, and a misspelt `fial-on` would
 * silently leave the default in force.
 */
export function readInputs<S extends Spec>(spec: S, raw: RawInputs): ReadInputs<S> {
  const values: Record<string, unknown> = {};
  const notices: string[] = [];
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
    if ('value' in parsed) {
      values[name] = parsed.value;
      for (const odd of parsed.notices ?? []) notices.push(`input "${name}": ${odd}`);
    } else mistakes.push({ name, ...shown(input.kind, text), accepted: parsed.accepted });
  }
  return { values: values as Partial<Values<S>>, mistakes, notices };
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
      accepted: `an input of this action${hint(nearest(name, known))}`,
    }));
}
