import type { Suppressor } from '@ci-actions/policy';
import type { Excuses } from './decide.ts';
import type { Finding } from './finding.ts';

/** Asks everyone who may excuse a finding; one that is absent needs no excuse and uses none up. */
export function excusesOf(finding: Finding, suppressor: Suppressor): Excuses {
  if (finding.baseline === 'absent') return none;
  const entry = suppressor.match(finding);
  return {
    policy:
      entry === undefined ? 'no' : entry.fingerprint === undefined ? 'by-rule' : 'by-fingerprint',
    report: finding.suppressedByReport,
    vex: false,
  };
}

const none: Excuses = { policy: 'no', report: false, vex: false };
