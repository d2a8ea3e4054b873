import type { Finding } from '@ci-actions/findings';

/** A finding with default values; `more` overrides them. */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    tool: 'Trivy',
    target: undefined,
    rule: 'CVE-2026-1',
    severity: 'high',
    secret: false,
    baseline: undefined,
    suppressedByReport: false,
    path: 'Dockerfile',
    line: 1,
    package: 'curl',
    version: '8.1',
    advisories: [],
    fingerprints: [],
    fingerprint: undefined,
    message: 'curl is vulnerable',
    fixedIn: undefined,
    link: undefined,
    ...more,
  };
}
