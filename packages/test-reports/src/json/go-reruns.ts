import type { ReportEvent, TestCase } from '../test-case.ts';

/** Failures held for a later run of their package; with more, tests count as reported. */
const mostHeld = 1000;

/** The cases of one run of a package. */
interface PackageRun {
  readonly failed: TestCase[];
  /** Kept only where an earlier run of the package failed. */
  readonly others: TestCase[];
}

/**
 * `gotestsum --rerun-fails` runs the failed tests of a package again, in a later run of the package
 * that holds no others. A test that passes there is flaky. The whole package run twice is not that:
 * its tests count twice.
 */
export function goReruns() {
  const runs = new Map<string, PackageRun>();
  const failedBefore = new Map<string, readonly TestCase[]>();
  let held = 0;

  const asEvents = (tests: readonly TestCase[]): ReportEvent[] =>
    tests.map((test) => ({ kind: 'case', test }));

  function runOf(name: string): PackageRun {
    const known = runs.get(name) ?? { failed: [], others: [] };
    runs.set(name, known);
    return known;
  }

  /** Answers the events of all that is held, and holds nothing more. */
  function release(): ReportEvent[] {
    const all = [
      ...failedBefore.values(),
      ...[...runs.values()].flatMap((r) => [r.failed, r.others]),
    ];
    failedBefore.clear();
    runs.clear();
    return asEvents(all.flat());
  }

  return {
    add(name: string, test: TestCase, found: ReportEvent[]): void {
      const again = failedBefore.has(name);
      if (held > mostHeld || (test.status !== 'failed' && !again)) {
        found.push({ kind: 'case', test });
        return;
      }
      const run = runOf(name);
      (test.status === 'failed' ? run.failed : run.others).push(test);
      held += 1;
      if (held > mostHeld) found.push(...release());
    },
    packageEnded(name: string, found: ReportEvent[]): void {
      const run = runs.get(name) ?? { failed: [], others: [] };
      const before = failedBefore.get(name) ?? [];
      runs.delete(name);
      const tests = [...run.failed, ...run.others];
      if (before.length > 0 && tests.every((test) => before.some((b) => related(b, test)))) {
        failedBefore.set(name, afterRerun(before, run, found));
        return;
      }
      found.push(...asEvents(before), ...asEvents(run.others));
      failedBefore.set(name, run.failed);
    },
    end: (found: ReportEvent[]): void => void found.push(...release()),
  };
}

/** Equal, or one is a subtest of the other. */
function related(a: TestCase, b: TestCase): boolean {
  return a.name === b.name || isBelow(a, b) || isBelow(b, a);
}

const isBelow = (test: TestCase, above: TestCase): boolean =>
  test.name.startsWith(`${above.name}/`);

/** What is still failed; what passed now is found, as flaky. */
function afterRerun(
  before: readonly TestCase[],
  run: PackageRun,
  found: ReportEvent[],
): readonly TestCase[] {
  const left: TestCase[] = [...run.failed];
  for (const test of before) {
    if (run.failed.some((failed) => related(test, failed))) continue;
    const passed = run.others.some((other) => related(test, other));
    if (!passed) left.push(test);
    else {
      const { name, suite, durationMs } = test;
      found.push({
        kind: 'case',
        test: { name, suite, durationMs, status: 'passed', flaky: true },
      });
    }
  }
  return left;
}
