/** What a VEX document says of one vulnerability in some products. Untrusted texts. */
export interface VexStatement {
  /** The vulnerability's ids, aliases among them. */
  readonly ids: readonly string[];
  /** Whether it says `not_affected` and why; any other word takes an earlier excuse back. */
  readonly justification: string | undefined;
  /** Package URLs or other names of what is meant; empty: nothing is named, nothing is covered. */
  readonly products: readonly string[];
  /** Where it names these, one of them must be the package of the finding. */
  readonly components: readonly string[];
  /** ISO 8601; the newest statement about a finding counts. Empty where none is given. */
  readonly when: string;
  readonly file: string;
}

export type ReadVex =
  { readonly statements: readonly VexStatement[] } | { readonly refused: string };

export type Json = Readonly<Record<string, unknown>>;

export function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts among some values. */
export function textsOf(...values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string' && value !== '') as string[];
}
