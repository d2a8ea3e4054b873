import { boundedText } from '../bounded-text.ts';
import type { ReportEvent, TestCase } from '../test-case.ts';
import { goReruns } from './go-reruns.ts';
import type { LineReader } from './json-lines.ts';
import { numberOf, textOf } from './json-values.ts';
import type { JsonRecord } from './json-values.ts';

interface Running {
  readonly output: ReturnType<typeof boundedText>;
  subtests: number;
  failedSubtests: number;
}

interface Package {
  readonly tests: Map<string, Running>;
  /** Number of tests that started. */
  started: number;
  readonly output: ReturnType<typeof boundedText>;
  failed: number;
}

/** `go test -json`. Of nested subtests the leaves count, a parent where it alone fails. */
export function goReader(): LineReader {
  const packages = new Map<string, Package>();
  const reruns = goReruns();
  const builds = new Map<string, ReturnType<typeof boundedText>>();

  function packageOf(name: string): Package {
    const known = packages.get(name);
    if (known) return known;
    const tests = new Map<string, Running>();
    const fresh = { tests, started: 0, output: boundedText(), failed: 0 };
    packages.set(name, fresh);
    return fresh;
  }

  function packageEvent(event: JsonRecord, name: string, found: ReportEvent[]): void {
    const action = event['Action'];
    const pack = packageOf(name);
    if (action === 'output') return pack.output.add(textOf(event['Output']) ?? '');
    if (action !== 'pass' && action !== 'fail' && action !== 'skip') return;
    if (action !== 'fail') endBenchmarks(pack);
    if (action !== 'fail' && pack.tests.size > 0) found.push(unfinished(name, pack));
    if (action === 'pass' && pack.started === 0 && !saysWhyNone(pack)) {
      found.push({ kind: 'problem', what: `package ${name} exited before it ran a test` });
    }
    if (action === 'fail' && pack.failed === 0) {
      const build = builds.get(textOf(event['FailedBuild']) ?? '');
      found.push(brokenPackage(name, build ?? pack.output));
    }
    packages.delete(name);
    reruns.packageEnded(name, found);
  }

  function testEvent(event: JsonRecord, name: string, found: ReportEvent[]): void {
    const pack = packageOf(name);
    const test = textOf(event['Test']) ?? '';
    const action = event['Action'];
    const running = pack.tests.get(test);
    if (action === 'run') return start(pack, test);
    if (action === 'output') return running?.output.add(textOf(event['Output']) ?? '');
    if (action !== 'pass' && action !== 'fail' && action !== 'skip') return;
    pack.tests.delete(test);
    const parent = parentOf(pack, test);
    if (action === 'fail') {
      if (parent) parent.failedSubtests += 1;
      if (running && running.failedSubtests > 0) return;
      pack.failed += 1;
    } else if (running && running.subtests > 0) return;
    reruns.add(name, caseOf(event, name, test, running), found);
  }

  return {
    record(event, found) {
      const name = textOf(event['Package']);
      const imported = textOf(event['ImportPath']);
      if (event['Action'] === 'build-output' && imported !== undefined) {
        const output = builds.get(imported) ?? boundedText();
        builds.set(imported, output);
        output.add(textOf(event['Output']) ?? '');
      } else if (name === undefined) return;
      else if (textOf(event['Test'])) testEvent(event, name, found);
      else packageEvent(event, name, found);
    },
    other(line, found) {
      // Go before 1.24 reports a package that does not build only in this way.
      const broken = /^FAIL\t(\S+) \[(build|setup) failed\]/.exec(line);
      if (broken) found.push(brokenPackage(broken[1] ?? '', boundedText()));
      return broken !== null;
    },
    end(found) {
      reruns.end(found);
      for (const [name, pack] of packages) found.push(unfinished(name, pack));
    },
  };
}

/**
 * Go says so if there are no tests: with `-coverprofile` by a line of the coverage alone, without `ok`.
 * If it does not, a TestMain exited by itself.
 */
function saysWhyNone(pack: Package): boolean {
  return /\[no (tests to run|test files|statements)\]|no tests to run|^\t\S+\t+coverage: [\d.]+% of statements/m.test(
    pack.output.value().text,
  );
}

/** A benchmark is no test: `go test -bench` reports its start, and its end only if it fails. */
function endBenchmarks(pack: Package): void {
  for (const test of pack.tests.keys()) {
    if (/^Benchmark(?!\p{Ll})/u.test(test)) pack.tests.delete(test);
  }
}

function start(pack: Package, test: string): void {
  pack.started += 1;
  pack.tests.set(test, { output: boundedText(), subtests: 0, failedSubtests: 0 });
  const parent = parentOf(pack, test);
  if (parent) parent.subtests += 1;
}

/** A subtest's own name may contain slashes: the parent is the longest prefix that is running. */
function parentOf(pack: Package, test: string): Running | undefined {
  for (let at = test.lastIndexOf('/'); at > 0; at = test.lastIndexOf('/', at - 1)) {
    const parent = pack.tests.get(test.slice(0, at));
    if (parent) return parent;
  }
  return undefined;
}

function caseOf(event: JsonRecord, pack: string, name: string, running?: Running): TestCase {
  const elapsed = numberOf(event['Elapsed']);
  const { text, cut } = running?.output.value() ?? { text: '', cut: 0 };
  const status =
    event['Action'] === 'pass' ? 'passed' : event['Action'] === 'skip' ? 'skipped' : 'failed';
  return {
    name,
    suite: pack,
    status,
    ...(elapsed === undefined ? {} : { durationMs: elapsed * 1000 }),
    ...(status === 'passed' || text === '' ? {} : { message: text.trim() }),
    ...(status === 'passed' || cut === 0 ? {} : { messageCut: cut }),
  };
}

function brokenPackage(name: string, output: ReturnType<typeof boundedText>): ReportEvent {
  const { text, cut } = output.value();
  const message = text.trim() === '' ? {} : { message: text.trim() };
  const messageCut = cut > 0 ? { messageCut: cut } : {};
  return { kind: 'case', test: { name, status: 'errored', ...message, ...messageCut } };
}

function unfinished(name: string, pack: Package): ReportEvent {
  const running = [...pack.tests.keys()][0];
  const where = running === undefined ? '' : ` while ${running} was running`;
  return { kind: 'problem', what: `package ${name} ended early${where}` };
}
