import { messageOf } from '../bounded-text.ts';
import type { BoundedText } from '../bounded-text.ts';
import { countsMore } from '../self-declared.ts';
import type { ReportEvent, TestCase } from '../test-case.ts';
import type { XmlDialect } from '../xml/dialect.ts';

const texts = /^(Name|FailureType|File|Line|Message|Tests|FailuresTotal)$/;

/** CppUnit's XmlOutputter: failed tests, successful tests, and statistics to compare them with. */
export const cppunit: XmlDialect = (found) => {
  let test: Record<string, BoundedText> = {};
  const statistics: Record<string, number> = {};
  let shown = 0;
  let failed = 0;

  function closeTest(failing: boolean): void {
    shown += 1;
    if (failing) failed += 1;
    const text = (name: string): string | undefined => test[name]?.text.trim();
    const line = Number(text('Line'));
    const result: TestCase = {
      name: text('Name') || '(no name)',
      status: !failing ? 'passed' : text('FailureType') === 'Error' ? 'errored' : 'failed',
      file: text('File') || undefined,
      line: line > 0 ? line : undefined,
      ...(failing ? messageOf(text('Message')) : {}),
    };
    found.push({ kind: 'case', test: result });
  }

  function closeRun(): readonly ReportEvent[] {
    const { Tests: tests, FailuresTotal: failures } = statistics;
    if (tests === undefined || failures === undefined) {
      return [{ kind: 'problem', what: 'it has no statistics: the run may have ended early' }];
    }
    return [...countsMore('test', tests, shown), ...countsMore('failure', failures, failed)];
  }

  return {
    open(name) {
      if (name === 'FailedTest' || name === 'Test') test = {};
      return texts.test(name);
    },
    close(name, text) {
      if (name === 'FailedTest') closeTest(true);
      else if (name === 'Test') closeTest(false);
      else if (name === 'Tests' || name === 'FailuresTotal') statistics[name] = Number(text?.text);
      else if (name === 'TestRun') found.push(...closeRun());
      else if (text && texts.test(name)) test[name] = text;
    },
  };
};
