import type { Converted } from '../convert/converter.ts';
import { isRecord, number, record } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { byMarks } from '../convert/recognised.ts';
import { aText, anObject, mapOf, objectOf, orNull, there } from '../convert/shape.ts';
import { quickAdvisory } from './advisory.ts';

export const npm6 = byMarks(
  objectOf({ advisories: there, metadata: anObject }),
  objectOf({ advisories: mapOf(objectOf({ title: aText, severity: orNull(aText) })) }),
);

/** npm 6, pnpm, Yarn 2 and 3: one finding for each of `advisories`. */
export function convert6(report: Fields, tool = 'npm-audit'): Converted {
  const { advisories } = report;
  const listed = isRecord(advisories) ? Object.values(advisories) : [];
  const valid = listed.filter(isRecord);
  const metadata = record(report, 'metadata');
  const looked = (number(metadata, 'totalDependencies', 'dependencies') ?? 0) > 0;
  const counted = Object.values(record(metadata, 'vulnerabilities')).some((n) => Number(n) > 0);
  return {
    findings: valid.map((advisory) => quickAdvisory(advisory, tool)),
    failures: [
      ...(isRecord(advisories) ? [] : ['the report is broken: "advisories" is no object']),
      ...(valid.length === listed.length
        ? []
        : ['the report is broken: an advisory cannot be read']),
      ...(looked || valid.length > 0 ? [] : ['it looked at no dependency']),
      ...(counted && valid.length === 0 ? ['it counts vulnerabilities and lists none'] : []),
    ],
  };
}
