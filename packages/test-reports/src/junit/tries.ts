import type { ReportEvent, TestCase } from '../test-case.ts';
import type { Attributes } from '../xml/xml-document.ts';

/** Writers that list each try of a test as a case of its own; of all others cases count as reported. */
export type TriesWriter = 'pytest' | 'gotestsum' | 'gradle';

type CaseEvent = Extract<ReportEvent, { kind: 'case' }>;

/** Cases that are held to find other tries among them: a suite with more is counted as reported. */
const mostHeld = 1000;

const keyOf = ({ suite, name }: TestCase): string => `${suite ?? ''}\n${name}`;
const fails = ({ status }: TestCase): boolean => status === 'failed' || status === 'errored';

/** Gradle writes a file a class, with the host and the time and without the schema that Maven names. */
export function writesTries(
  attributes: Attributes,
  root: boolean,
  ofPytest: boolean,
): TriesWriter | undefined {
  if (ofPytest) return 'pytest';
  const { hostname, timestamp } = attributes;
  const gradle = root && hostname !== undefined && timestamp !== undefined;
  return gradle && !('xsi:noNamespaceSchemaLocation' in attributes) ? 'gradle' : undefined;
}

/** Makes one test of its tries: the last one counts, and a pass after a failure is flaky. */
export function tries(found: ReportEvent[]) {
  let writer: TriesWriter | undefined;
  /** pytest: by key, those whose try may not have been the last. */
  const open = new Map<string, TestCase>();
  /** The others: from the first failure of the suite on. */
  let held: TestCase[] = [];

  const push = (test: TestCase) => void found.push({ kind: 'case', test });

  function flush(): void {
    for (const test of open.values()) push(test);
    open.clear();
    const merged = writer === 'gradle' ? gradleTests(held) : goTests(held);
    for (const test of merged) push(test);
    held = [];
  }

  /** pytest-rerunfailures leaves a try that failed as a case without an outcome. */
  function addPytest(test: TestCase): void {
    const key = keyOf(test);
    const again = open.delete(key);
    if (test.status !== 'passed') return push(test);
    open.set(key, again ? { ...test, flaky: true } : test);
    if (open.size <= mostHeld) return;
    for (const [oldest, first] of open) {
      open.delete(oldest);
      return push(first);
    }
  }

  return {
    suite(by: TriesWriter | undefined): void {
      flush();
      writer = by;
    },
    add(event: CaseEvent): void {
      const { test } = event;
      if (writer === undefined) return void found.push(event);
      if (writer === 'pytest') return addPytest(test);
      if (held.length === 0 && !fails(test)) return push(test);
      held.push(test);
      if (held.length <= mostHeld) return;
      held.forEach(push);
      held = [];
      writer = undefined;
    },
  };
}

/** gotestsum lists all that failed before all that passed. */
function goTests(held: readonly TestCase[]): readonly TestCase[] {
  const failed = new Set(held.filter(fails).map(keyOf));
  const passed = new Set(held.filter((t) => t.status === 'passed').map(keyOf));
  return held
    .filter((test) => !fails(test) || !passed.has(keyOf(test)))
    .map((test) =>
      test.status === 'passed' && failed.has(keyOf(test)) ? { ...test, flaky: true } : test,
    );
}

/**
 * Gradle's retry plugin runs a class's failed tests again after all others. Parameterised tests may
 * have equal names too: they are no tries where another test comes between or after them.
 */
function gradleTests(held: readonly TestCase[]): readonly TestCase[] {
  const last = new Map<string, TestCase>();
  let again = false;
  for (const test of held) {
    const before = last.get(keyOf(test));
    again ||= before !== undefined;
    if (again && !(before && fails(before))) return held;
    last.set(keyOf(test), before && test.status === 'passed' ? { ...test, flaky: true } : test);
  }
  return [...last.values()];
}
