/** A statement of a VEX document on one vulnerability in some products. Texts are untrusted. */
export interface VexStatement {
  /** The vulnerability's ids, including aliases. */
  readonly ids: readonly string[];
  /** Why the product is `not_affected`; undefined if the statement excuses nothing: it revokes older excuses. */
  readonly justification: string | undefined;
  /** Package URLs or other names of the products; if empty, the statement covers nothing. */
  readonly products: readonly string[];
  /** Subcomponents; if there are any, one of them must be the finding's package. */
  readonly components: readonly string[];
  /** ISO 8601; the newest statement about a finding counts. Empty if none is given. */
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

/** The non-empty strings among some values. */
export function textsOf(...values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string' && value !== '') as string[];
}
