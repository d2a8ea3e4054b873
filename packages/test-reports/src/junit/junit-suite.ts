import type { ReportEvent } from '../test-case.ts';
import type { Attributes } from '../xml/xml-document.ts';

export interface Suite {
  readonly name: string;
  readonly attributes: Attributes;
  /** Number of cases below it, including nested suites. */
  cases: number;
  /** Number of failing cases among them, and of errors outside any case. */
  failing: number;
  nested: boolean;
}

export function openSuite(suites: Suite[], attributes: Attributes): void {
  const parent = suites.at(-1);
  if (parent) parent.nested = true;
  suites.push({ name: attributes['name'] ?? '', attributes, cases: 0, failing: 0, nested: false });
}

/**
 * Compares the suite's attributes with its cases. Only two differences count: numbers without any
 * case, and failures without a failing case. Other differences depend on the dialect: node counts a
 * nested suite as one test, pytest counts a teardown as another.
 */
export function closeSuite(suites: Suite[], found: ReportEvent[]): void {
  const suite = suites.pop();
  if (!suite) return;
  const claimed = claimsOf(suite.attributes);
  const failing = claimed.failures + claimed.errors;
  const withoutCases = suite.cases === 0 && !suite.nested && claimed.tests > 0;
  const unlistedFailures = failing > 0 && suite.failing === 0;
  if (!withoutCases && !unlistedFailures) return;

  const skipped = withoutCases ? claimed.skipped : 0;
  const passed = withoutCases ? Math.max(0, claimed.tests - failing - skipped) : 0;
  const tests = passed + failing + skipped;
  found.push({
    kind: 'counted',
    where: suite.name,
    counts: { tests, passed, failed: failing, errored: claimed.errors, skipped },
  });
  for (const parent of suites) {
    parent.cases += tests;
    parent.failing += failing;
  }
}

function claimsOf(attributes: Attributes) {
  const number = (name: string): number => {
    const value = Number(attributes[name]?.replaceAll(',', ''));
    return Number.isInteger(value) && value > 0 ? value : 0;
  };
  return {
    tests: number('tests'),
    failures: number('failures'),
    errors: number('errors'),
    skipped: Math.max(number('skipped'), number('skips')) + number('disabled'),
  };
}
