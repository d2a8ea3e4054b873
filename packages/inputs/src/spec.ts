import type { Kind } from './kinds.ts';

/** One input of an action; `V` is the type of its value. */
export interface Input<V> {
  readonly kind: Kind<unknown>;
  /** As in action.yml. Without default and `required`, an input that is not given is undefined. */
  readonly default: string;
  readonly required: boolean;
  /** Never set; only carries the type of the value. */
  readonly yields?: V;
}

/** An action's inputs by name, as action.yml declares them. */
export type Spec = Readonly<Record<string, Input<unknown>>>;

export type Values<S extends Spec> = {
  readonly [K in keyof S]: S[K] extends Input<infer V> ? V : never;
};

export function required<T>(kind: Kind<T>): Input<T> {
  return { kind, default: '', required: true };
}

export function optional<T>(kind: Kind<T>): Input<T | undefined> {
  return { kind, default: '', required: false };
}

export function defaulting<T>(kind: Kind<T>, value: string): Input<T> {
  return { kind, default: value, required: false };
}

/** A default that the runner evaluates, such as the token; undefined if the result is empty. */
export function fromContext<T>(
  kind: Kind<T>,
  expression: `\${{ ${string} }}`,
): Input<T | undefined> {
  return { kind, default: expression, required: false };
}
