import type { Finding } from '@ci-actions/findings';

/** The finding in one line, still untrusted: `bandit B608 (high) at app/db.py:12`. */
export function describeFinding(finding: Finding): string {
  const { tool, rule, secret, severity, lapsed } = finding;
  const rank = secret ? 'secret' : severity;
  const name = [tool, rule].filter((text) => text !== '').join(' ');
  const expired = lapsed === undefined ? '' : `; its suppression expired on ${lapsed}`;
  return `${name} (${rank})${at(finding)}${expired}`;
}

/** `path:line`, empty if the report names no file. */
export function placeOf({ path, line }: Pick<Finding, 'path' | 'line'>): string {
  if (path === undefined) return '';
  return line === undefined ? path : `${path}:${line}`;
}

function at(finding: Finding): string {
  const place = placeOf(finding);
  return place === '' ? '' : ` at ${place}`;
}
