import { cvssScore } from './cvss-score.ts';
import { number, record, records, text } from './fields.ts';
import type { Fields } from './fields.ts';
import { rank } from './rank.ts';
import type { Rank } from './rank.ts';

/**
 * The severity of an entry in the OSV format: GHSA's word, else the CVSS vectors, else `others`.
 * OSV has `severity[] { type, score: VECTOR }`, GHSA also a word in `database_specific.severity`.
 */
export async function osvRank(
  entry: Fields,
  ...others: readonly (number | undefined)[]
): Promise<Rank> {
  const word = text(record(entry, 'database_specific'), 'severity') ?? text(entry, 'severity');
  return rank(word, ...(await vectorScores(entry)), ...others);
}

/** Scores by CVSS version, the newest first. */
async function vectorScores(entry: Fields): Promise<readonly (number | undefined)[]> {
  const vectors = records(entry, 'severity')
    .map((severity) => text(severity, 'score'))
    .filter((vector) => vector !== undefined)
    .toSorted((a, b) => (a < b ? 1 : -1));
  const scores = await Promise.all(vectors.map((vector) => cvssScore(vector)));
  return [...scores, ...records(entry, 'severity').map((severity) => number(severity, 'score'))];
}
