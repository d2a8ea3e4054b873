import type { Finding } from '@ci-actions/findings';
import type { Suppressor } from '@ci-actions/policy';
import type { Vex } from '../vex/vex.ts';
import type { Excuses } from './decide.ts';

/** Collects the excuses of a finding. An absent one gets none, so it makes no policy entry count as used. */
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

/** Adds the day on which the suppression of the finding expired. `lapsed` matches expired entries. */
export function withLapsed(finding: Finding, lapsed: Suppressor): Finding {
  const entry = lapsed.match(finding);
  return entry === undefined ? finding : { ...finding, lapsed: entry.expires };
}
