import type { Converted, Converter } from '../convert/converter.ts';
import { findingFingerprint } from '../convert/dependency-finding.ts';
import { entries, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { aNumber, anObject, aText, listOf, objectOf, there } from '../convert/shape.ts';
import { riskOf } from './risk-of.ts';

/**
 * OpenSSF Scorecard's `--format json`: `{ repo, scorecard, score, checks }`. A check has 0 to 10
 * points, or -1 where it could not tell: mostly as there is nothing to look at, sometimes as it broke.
 */
export const scorecard: Converter = {
  tool: 'Scorecard',
  kind: 'security',
  informationUri: 'https://scorecard.dev/',
  ...byMarks(
    objectOf({ scorecard: anObject, score: aNumber, checks: there, repo: there }),
    objectOf({ repo: anObject, checks: listOf(objectOf({ name: aText, score: aNumber })) }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const checks = entries(report['checks'], '"checks"', failures);
  const untold = checks.filter((check) => number(check, 'score') === -1);
  const broken = untold.filter((check) => /^internal error/i.test(text(check, 'reason') ?? ''));
  const open = checks.filter((check) => !untold.includes(check) && number(check, 'score') !== 10);
  return {
    version: text(record(report, 'scorecard'), 'version'),
    findings: open.map(finding),
    failures: [
      ...failures,
      ...broken.map(because),
      ...(checks.length > untold.length ? [] : ['it could tell the score of no check']),
    ],
    warnings: untold.filter((check) => !broken.includes(check)).map(because),
  };
}

function because(check: Fields): string {
  return `${text(check, 'name') ?? 'a check'}: ${text(check, 'reason') ?? 'without a score'}`;
}

function finding(check: Fields): Finding {
  const name = text(check, 'name') ?? 'scorecard';
  const facts = record(check, 'documentation');
  const score = number(check, 'score');
  const points = score === undefined ? 'no score' : `${score} of 10`;
  return {
    rule: { id: name, title: text(facts, 'short') ?? name, url: text(facts, 'url') },
    message: `${name}: ${points}: ${text(check, 'reason') ?? 'no reason'}`,
    rank: rank(riskOf(name)),
    fingerprints: { [findingFingerprint]: name },
    properties: score === undefined ? undefined : { score },
  };
}
