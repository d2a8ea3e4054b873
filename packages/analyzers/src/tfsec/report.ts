import type { Converted, Converter } from '../convert/converter.ts';
import { findingFingerprint } from '../convert/dependency-finding.ts';
import { entries, number, record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { anObject, aText, listOf, objectOf, someOf } from '../convert/shape.ts';

/**
 * tfsec's `--format json`: `{ results }`, `null` where it found nothing, which proves nothing and is
 * refused. With `--include-passed` it lists what passed too.
 */
export const tfsec: Converter = {
  tool: 'tfsec',
  kind: 'security',
  informationUri: 'https://aquasecurity.github.io/tfsec/',
  ...byMarks(
    objectOf({ results: someOf(objectOf({ rule_id: aText, rule_provider: aText })) }),
    objectOf({
      results: listOf(objectOf({ rule_id: aText, rule_provider: aText, location: anObject })),
    }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const results = entries(report['results'], '"results"', failures);
  return { findings: results.filter((one) => !isPassed(one)).map(finding), failures };
}

/** A word in versions before 1.0, then a number: 0 failed, 1 passed, 2 ignored. */
function isPassed(one: Fields): boolean {
  return ['passed', 1].includes(one['status'] as string);
}

function finding(one: Fields): Finding {
  const location = record(one, 'location');
  const path = text(location, 'filename');
  const id = text(one, 'long_id', 'rule_id') ?? 'tfsec';
  const resource = text(one, 'resource');
  return {
    rule: {
      id,
      title: text(one, 'rule_description'),
      description: text(one, 'impact'),
      help: text(one, 'resolution'),
      url: texts(one, 'links')[0],
      tags: ['misconfiguration'],
    },
    message: text(one, 'description', 'rule_description') ?? id,
    rank: rank(text(one, 'severity')),
    place:
      path === undefined
        ? undefined
        : { path, line: number(location, 'start_line'), endLine: number(location, 'end_line') },
    suppressed: ['ignored', 2].includes(one['status'] as string) ? { kind: 'inSource' } : undefined,
    fingerprints:
      resource === undefined
        ? undefined
        : { [findingFingerprint]: [id, path, resource].filter(Boolean).join(':') },
    properties: resource === undefined ? undefined : { resource },
  };
}
