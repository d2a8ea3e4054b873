import type { Converted, Converter } from '../convert/converter.ts';
import { number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { findingFingerprint } from '../convert/dependency-finding.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { byMarks } from '../convert/recognised.ts';
import { aNumber, aText, listOf, mapOf, objectOf, there } from '../convert/shape.ts';

/**
 * detect-secrets' baseline: `{ version, plugins_used, filters_used, results, generated_at }`, the
 * results by file. It names no file that holds nothing, and scans none where git tracks none: an
 * empty one proves nothing.
 */
export const detectSecrets: Converter = {
  tool: 'detect-secrets',
  kind: 'security',
  informationUri: 'https://github.com/Yelp/detect-secrets',
  ...byMarks(
    objectOf({ plugins_used: there, results: there, generated_at: aText }),
    objectOf({
      version: aText,
      plugins_used: listOf(objectOf({ name: aText })),
      results: mapOf(listOf(objectOf({ type: aText, hashed_secret: aText, line_number: aNumber }))),
    }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const findings = Object.entries(record(report, 'results')).flatMap(([path, found]) =>
    (found as readonly Fields[]).map((entry) => finding(entry, path)),
  );
  return {
    version: text(report, 'version'),
    findings,
    failures: findings.length > 0 ? [] : ['it found nothing and names nothing that it looked at'],
  };
}

/** Of the secret's SHA-1 only a part is shown: a weak password can be guessed by the whole. */
function finding(entry: Fields, path: string): Finding {
  const type = text(entry, 'type') ?? 'detect-secrets';
  const hash = (text(entry, 'hashed_secret') ?? '').slice(0, 8);
  return {
    rule: { id: type, title: type },
    message: type,
    rank: rank('high'),
    secret: true,
    place: { path, line: number(entry, 'line_number') },
    fingerprints: { [findingFingerprint]: [type, path, hash].join(':') },
    suppressed:
      entry['is_secret'] === false
        ? { kind: 'external', why: 'audited as no secret in the baseline' }
        : undefined,
  };
}
