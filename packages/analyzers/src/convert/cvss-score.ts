/** The library prints other text as it is, and a runner may take that for a workflow command. */
const vectorText =
  /^\(?(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,10}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,10})*\/?\)?$/;

const longest = 1000;

/** The base score of a CVSS vector (2.0, 3.0, 3.1, 4.0); undefined for anything else. */
export async function cvssScore(vector: string | undefined): Promise<number | undefined> {
  if (vector === undefined || vector.length > longest || !vectorText.test(vector)) return undefined;
  const parse = await parser();
  try {
    const parsed = parse(vector);
    if (!parsed?.isBaseFullyDefined()) return undefined;
    const { base } = parsed.calculateScores();
    return base;
  } catch {
    return undefined;
  }
}

/** The library is CommonJS: Node puts its exports under `default`, bundlers also beside it. */
async function parser(): Promise<Parse> {
  const library = (await import('ae-cvss-calculator')) as Library & { readonly default?: Library };
  return library.default?.fromVector ?? library.fromVector;
}

type Parse = (vector: string) => ParsedVector | null | undefined;

interface Library {
  readonly fromVector: Parse;
}

/** The library's own type is `any`. */
interface ParsedVector {
  readonly isBaseFullyDefined: () => boolean;
  readonly calculateScores: () => { readonly base?: number };
}
