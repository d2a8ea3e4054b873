import { placeOf } from '@ci-actions/findings';
import type { Finding } from '@ci-actions/findings';

/**
 * The finding in one line, still untrusted: `bandit B608 (high) at app/db.py:12`,
 * `Trivy CVE-2026-1 (high) in curl 8.1 at Dockerfile:1`.
 */
export function describeFinding(finding: Finding): string {
  const { tool, rule, secret, severity, lapsed } = finding;
  const rank = secret ? 'secret' : severity;
  const name = [tool, rule].filter((text) => text !== '').join(' ');
  const expired = lapsed === undefined ? '' : `; its suppression expired on ${lapsed}`;
  return `${name} (${rank})${inPackage(finding)}${at(finding)}${expired}`;
}

function inPackage({ package: name, version }: Finding): string {
  if (name === undefined) return '';
  return version === undefined ? ` in ${name}` : ` in ${name} ${version}`;
}

function at(finding: Finding): string {
  const place = placeOf(finding);
  return place === '' ? '' : ` at ${place}`;
}
