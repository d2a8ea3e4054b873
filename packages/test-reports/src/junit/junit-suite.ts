import { countsMore } from '../self-declared.ts';
import type { ReportEvent } from '../test-case.ts';
import type { Attributes } from '../xml/xml-document.ts';

export interface Suite {
  readonly name: string;
  readonly attributes: Attributes;
  /** Number of cases below it, including nested suites. */
  cases: number;
  /** Number of failing cases among them, and of errors outside any case. */
  failing: number;
  skipped: number;
  /** Not among `cases`. */
  nameless: number;
  nested: boolean;
}

/** `junit_suite_name` names the suite; the root is `pytest tests`, or has no name before pytest 8. */
export function ofPytest(suites: readonly Suite[]): boolean {
  return suites.some(({ name }) => /^pytest( tests)?$/.test(name));
}

export function openSuite(suites: Suite[], attributes: Attributes): void {
  const parent = suites.at(-1);
  if (parent) parent.nested = true;
  const none = { cases: 0, failing: 0, skipped: 0, nameless: 0, nested: false };
  suites.push({ name: attributes['name'] ?? '', attributes, ...none });
}

/**
 * Compares what the suite says of itself with the cases that it showed: numbers without any case
 * (they are all there is), failures of which no case knows, and more tests than cases.
 */
export function closeSuite(suites: Suite[], found: ReportEvent[]): void {
  const suite = suites.pop();
  if (!suite) return;
  const claimed = claimsOf(suite.attributes);
  const failing = claimed.failures + claimed.errors;
  const withoutCases = suite.cases === 0 && !suite.nested && claimed.tests > 0;
  const unseen = failing > 0 && suite.failing === 0;
  if (!withoutCases && !unseen) return void found.push(...lostCases(suite, suites, claimed));

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

type Claims = ReturnType<typeof claimsOf>;

/**
 * Tests that a suite counts and shows no case of. Skipped ones may be left out. A suite with suites
 * in it is not asked, unless it is the root: node counts a nested suite as one test.
 */
function lostCases(suite: Suite, above: readonly Suite[], claimed: Claims): readonly ReportEvent[] {
  if ((suite.nested && above.length > 0) || countsOtherThings(suite, above)) return [];
  const unseen = Math.max(0, claimed.skipped - suite.skipped);
  const shown = suite.cases + suite.nameless;
  return countsMore('test', claimed.tests - unseen, shown, suite.name && `suite ${suite.name}`);
}

/**
 * Writers whose `tests` counts other things: pytest a subtest and an error after a test as another
 * test, Catch2 (whose host is always `tbd`) and doctest assertions.
 */
function countsOtherThings(suite: Suite, above: readonly Suite[]): boolean {
  const { attributes } = suite;
  const assertions = attributes['hostname'] === 'tbd' || 'doctest_version' in attributes;
  return assertions || ofPytest([...above, suite]);
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
