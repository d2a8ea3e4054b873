/** The base score of a CVSS vector (2.0, 3.0, 3.1, 4.0); undefined for anything else. */
export async function cvssScore(vector: string | undefined): Promise<number | undefined> {
  if (vector === undefined) return undefined;
  const { fromVector } = await import('ae-cvss-calculator');
  try {
    const parsed = fromVector(vector) as ParsedVector | null | undefined;
    if (!parsed?.isBaseFullyDefined()) return undefined;
    const { base } = parsed.calculateScores();
    return base;
  } catch {
    return undefined;
  }
}

/** The library's own type for it is `any`. */
interface ParsedVector {
  readonly isBaseFullyDefined: () => boolean;
  readonly calculateScores: () => { readonly base?: number };
}
