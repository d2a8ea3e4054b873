import { messageOf } from '../bounded-text.ts';
import type { BoundedText } from '../bounded-text.ts';
import { countsMore } from '../self-declared.ts';
import type { Status, TestCase } from '../test-case.ts';
import type { XmlDialect } from '../xml/dialect.ts';
import type { Attributes } from '../xml/xml-document.ts';

interface Open {
  readonly element: string;
  readonly attributes: Attributes;
  status: Attributes;
  text?: BoundedText | undefined;
  /** Children that ran, and children that did not, of a test. */
  ran: number;
  notRun: number;
  /** Failures below, of a suite. */
  failed: number;
}

const statuses: Readonly<Record<string, Status>> = {
  PASS: 'passed',
  FAIL: 'failed',
  SKIP: 'skipped',
};

/**
 * Robot Framework's output.xml, schemas 1 to 5. Each `status` belongs to the element that it stands
 * in. A suite whose teardown failed says so only itself: its tests passed before.
 */
export const robot: XmlDialect = (found) => {
  const open: Open[] = [];
  let claimed = 0;
  let failed = 0;
  let teardowns = 0;
  let dry = 0;
  let excused = 0;
  let totals = false;

  function closeTest(test: Open): void {
    const { attributes, status } = test;
    const dryRun = status['status'] === 'PASS' && test.notRun > 0 && test.ran === 0;
    if (dryRun) dry += 1;
    if (isExcused(status)) excused += 1;
    const one = caseOf(test, open, dryRun);
    if (one.status === 'failed' || one.status === 'errored') {
      failed += 1;
      for (const above of open) above.failed += 1;
    }
    const line = Number(attributes['line']);
    found.push({ kind: 'case', test: { ...one, line: line > 0 ? line : undefined } });
  }

  function closeSuite(suite: Open): void {
    if (suite.status['status'] !== 'FAIL') return;
    const text = suite.text?.text ?? '';
    const teardown = /^Suite teardown failed:/m.test(text);
    if (suite.failed > 0 && !teardown) return;
    if (teardown) teardowns += 1;
    for (const above of open) above.failed += 1;
    const name = nameOf([...open, suite]);
    found.push({ kind: 'case', test: { name, status: 'errored', ...messageOf(text) } });
  }

  function closeRun(): void {
    const one = dry === 1 ? '1 test' : `${dry} tests`;
    if (dry > 0) found.push({ kind: 'problem', what: `a dry run: ${one} ran no keyword` });
    if (teardowns === 0) found.push(...countsMore('failure', claimed, failed + excused));
  }

  return {
    open(name, attributes) {
      if (name === 'status') {
        const of = open.at(-1);
        if (of) of.status = attributes;
        return of?.element === 'test' || of?.element === 'suite';
      }
      if (name === 'total') totals = true;
      if (name === 'stat' && totals) claimed = Math.max(claimed, Number(attributes['fail']) || 0);
      open.push({ element: name, attributes, status: {}, ran: 0, notRun: 0, failed: 0 });
      return false;
    },
    close(name, text) {
      if (name === 'status') {
        const of = open.at(-1);
        if (of) of.text = text;
        return;
      }
      const ended = open.pop();
      if (!ended) return;
      const parent = open.at(-1);
      const word = ended.status['status'];
      if (parent && word === 'NOT RUN') parent.notRun += 1;
      else if (parent && word !== undefined) parent.ran += 1;
      if (name === 'total') totals = false;
      if (name === 'test' || name === 'task') closeTest(ended);
      else if (name === 'suite' && 'name' in ended.attributes) closeSuite(ended);
      else if (name === 'robot') closeRun();
    },
  };
};

/** Before Robot Framework 4 a test that is not critical fails without failing the run. */
function isExcused(status: Attributes): boolean {
  return status['critical'] === 'no' && status['status'] === 'FAIL';
}

function nameOf(open: readonly Open[]): string {
  const names = open.filter(({ element }) => element === 'suite').map((s) => s.attributes['name']);
  return names.filter(Boolean).join('.') || '(no name)';
}

function caseOf({ attributes, status, text }: Open, open: readonly Open[], dry: boolean): TestCase {
  const word = statuses[status['status'] ?? ''] ?? 'errored';
  const one = isExcused(status) || dry ? 'skipped' : word;
  const seconds = Number(status['elapsed']);
  const source = open.findLast((o) => o.element === 'suite')?.attributes['source'];
  return {
    name: attributes['name'] || '(no name)',
    suite: nameOf(open),
    file: source,
    status: one,
    durationMs: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    ...(one === 'passed' ? {} : messageOf(text?.text)),
  };
}
