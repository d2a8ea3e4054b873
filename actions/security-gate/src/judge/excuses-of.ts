import type { Finding } from '@ci-actions/findings';
import type { Suppressor } from '@ci-actions/policy';
import type { Vex } from '../vex/vex.ts';
import type { Excuses } from './decide.ts';

/** Asks everyone who may excuse a finding; one that is absent needs no excuse and uses none up. */
export function excusesOf(finding: Finding, suppressor: Suppressor, vex: Vex): Excuses {
  if (finding.baseline === 'absent') return none;
  const entry = suppressor.match(finding);
  const statement = vex(finding);
  return {
    policy:
      entry === undefined ? 'no' : entry.fingerprint === undefined ? 'by-rule' : 'by-fingerprint',
    report: finding.suppressedByReport,
    vex: statement && `not affected, ${statement.justification} (${statement.file})`,
  };
}

const none: Excuses = { policy: 'no', report: false, vex: undefined };

/** A finding that an entry covered until its day tells that day; `lapsed` matches such entries. */
export function withLapsed(finding: Finding, lapsed: Suppressor): Finding {
  const entry = lapsed.match(finding);
  return entry === undefined ? finding : { ...finding, lapsed: entry.expires };
}
