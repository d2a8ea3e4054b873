import { secretKindOf } from '@ci-actions/findings';
import type { Converted, Converter } from '../convert/converter.ts';
import { findingFingerprint } from '../convert/dependency-finding.ts';
import { entries, record, records, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { anObject, aText, fits, isNonEmpty, listOf, objectOf, oneOf } from '../convert/shape.ts';

/**
 * Prowler's `-M json-ocsf`, a list of what it checked, passed or not. `MANUAL` is for a person to
 * look at: informational.
 */
export const prowler: Converter = {
  tool: 'Prowler',
  kind: 'security',
  informationUri: 'https://docs.prowler.com/',
  recognises: ({ value }) => isNonEmpty(value) && fits(value, listOf(check)),
  convert: ({ value }) => convert(value),
};

const check = objectOf({
  metadata: objectOf({ product: objectOf({ name: oneOf('Prowler') }) }),
  status_code: aText,
  finding_info: anObject,
});

function convert(list: unknown): Converted {
  const failures: string[] = [];
  const checks = entries(list, 'the findings', failures);
  const accounts = new Set(checks.map(accountOf));
  const [only] = accounts.size === 1 ? accounts : [];
  return {
    version: text(record(record(checks[0] ?? {}, 'metadata'), 'product'), 'version'),
    findings: checks.filter((one) => text(one, 'status_code') !== 'PASS').map(finding),
    failures,
    target: only,
  };
}

function accountOf(one: Fields): string | undefined {
  return text(record(record(one, 'cloud'), 'account'), 'uid');
}

/** `…_no_secrets_in_…`, `…_secrets_user_data`, …: what they found is not shown. */
function finding(one: Fields): Finding {
  const info = record(one, 'finding_info');
  const id = text(record(one, 'metadata'), 'event_code') ?? 'prowler';
  const resource = records(one, 'resources')[0] ?? {};
  const where = text(resource, 'uid', 'name');
  const title = text(info, 'title') ?? id;
  const secret = secretKindOf({ tool: prowler.tool, rule: id }) === 'secret';
  const said = secret ? title : (text(one, 'status_detail', 'message') ?? title);
  return {
    rule: {
      id,
      title,
      description: text(info, 'desc'),
      help: text(record(one, 'remediation'), 'desc'),
      url: texts(record(one, 'remediation'), 'references').find((url) =>
        url.startsWith('https://'),
      ),
      tags: secret ? [] : ['misconfiguration'],
    },
    message: where === undefined || said.includes(where) ? said : `${said} (${where})`,
    rank: rank(text(one, 'severity')),
    secret,
    informational: text(one, 'status_code') === 'MANUAL',
    suppressed: isMuted(one) ? { kind: 'external', why: 'muted' } : undefined,
    fingerprints: {
      [findingFingerprint]: [id, accountOf(one), where].filter(Boolean).join(':'),
    },
    properties: where === undefined ? undefined : { resource: where },
  };
}

function isMuted(one: Fields): boolean {
  return text(one, 'status_code') === 'MUTED' || text(one, 'status') === 'Suppressed';
}
