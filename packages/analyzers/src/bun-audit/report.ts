import type { Converted, Converter } from '../convert/converter.ts';
import { entries, isRecord } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { aText, fits, isNonEmpty, listOf, mapOf, objectOf } from '../convert/shape.ts';
import type { Shape } from '../convert/shape.ts';
import { bulkAdvisory } from '../npm-audit/advisory.ts';

/**
 * `bun audit --json` prints what the registry answers: the advisories of each vulnerable package.
 * So did Yarn 4.0.0. Without one it is `{}`, which says nothing and is refused.
 */
export const bunAudit: Converter = {
  tool: 'bun-audit',
  kind: 'security',
  informationUri: 'https://bun.sh/docs/install/audit',
  recognises: ({ value }) =>
    isRecord(value) && Object.keys(value).length > 0 && fits(value, mapOf(advisories)),
  convert: ({ value }) => convert(value as Fields),
};

const advisories: Shape = (value, at) =>
  isNonEmpty(value) ? listOf(advisory)(value, at) : `"${at}" is empty`;

const advisory = objectOf({
  url: aText,
  title: aText,
  severity: aText,
  vulnerable_versions: aText,
});

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const findings = Object.entries(report).flatMap(([name, list]) =>
    entries(list, `the advisories of ${name}`, failures).map((one) =>
      bulkAdvisory(one, name, 'bun-audit'),
    ),
  );
  return { findings, failures };
}
