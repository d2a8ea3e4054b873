import { cvssScore } from '../convert/cvss-score.ts';
import { isRecord, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { rank } from '../convert/rank.ts';
import type { Rank } from '../convert/rank.ts';

/**
 * The severity of a vulnerability. Safety knows it with an API key, and `scan` writes it with
 * `--detailed-output`: `severity` is a word or `{ source, cvssv2, cvssv3 }`. Others of the same
 * report have the CVSS objects in `CVE: { name, cvssv2, cvssv3 }` alone.
 */
export async function safetyRank(vulnerability: Fields): Promise<Rank> {
  const objects = [record(vulnerability, 'severity'), record(vulnerability, 'CVE')];
  const newest = objects.map((object) => record(object, 'cvssv3'));
  const oldest = objects.map((object) => record(object, 'cvssv2'));
  const words = [
    isRecord(vulnerability['severity']) ? undefined : text(vulnerability, 'severity'),
    ...newest.map((cvss) => text(cvss, 'base_severity')),
  ];
  const scores = [...newest, ...oldest].map(
    async (cvss) => number(cvss, 'base_score') ?? (await cvssScore(text(cvss, 'vector_string'))),
  );
  return rank(
    words.find((word) => word !== undefined),
    ...(await Promise.all(scores)),
  );
}
