import type { ReportEvent } from '../test-case.ts';
import type { Attributes } from '../xml/xml-document.ts';

export interface Suite {
  readonly name: string;
  readonly attributes: Attributes;
  /** Cases below it, nested suites included. */
  cases: number;
  /** Failing ones among them, and errors that belong to no case. */
  failing: number;
  nested: boolean;
}

export function openSuite(suites: Suite[], attributes: Attributes): void {
  const parent = suites.at(-1);
  if (parent) parent.nested = true;
  suites.push({ name: attributes['name'] ?? '', attributes, cases: 0, failing: 0, nested: false });
}

/**
 * Compares what the suite says of itself with the cases that it showed. Only two differences are
 * judged: numbers without any case (they are all there is), and failures of which no case knows.
 * Others are dialect: node counts a nested suite as one test, pytest a teardown as another.
 */
export function closeSuite(suites: Suite[], found: ReportEvent[]): void {
  const suite = suites.pop();
  if (!suite) return;
  const claimed = claimsOf(suite.attributes);
  const failing = claimed.failures + claimed.errors;
  const bare = suite.cases === 0 && !suite.nested && claimed.tests > 0;
  const unseen = failing > 0 && suite.failing === 0;
  if (!bare && !unseen) return;

  const skipped = bare ? claimed.skipped : 0;
  const passed = bare ? Math.max(0, claimed.tests - failing - skipped) : 0;
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
