import { messageOf } from '../bounded-text.ts';
import { millisecondsOfSeconds } from '../seconds.ts';
import type { Status } from '../test-case.ts';
import type { XmlDialect } from '../xml/dialect.ts';
import type { Attributes } from '../xml/xml-document.ts';

interface Assembly {
  readonly attributes: Attributes;
  tests: number;
  failing: number;
}

const statuses: Readonly<Record<string, Status>> = {
  pass: 'passed',
  fail: 'failed',
  skip: 'skipped',
  notrun: 'skipped',
};

/** xUnit.net v2 (`assemblies`) and v1 (`assembly`). */
export const xunit: XmlDialect = (found) => {
  let assembly: Assembly = { attributes: {}, tests: 0, failing: 0 };
  let test: Attributes | undefined;
  let error: Attributes | undefined;
  let message: string | undefined;
  let stack: string | undefined;

  function closeTest(attributes: Attributes): void {
    const status = statuses[attributes['result']?.toLowerCase() ?? ''] ?? 'errored';
    assembly.tests += 1;
    if (status === 'failed' || status === 'errored') assembly.failing += 1;
    const name = attributes['name'] ?? '';
    if (name === '') return void found.push({ kind: 'nameless', where: 'test' });
    const suite = attributes['type'] ?? '';
    const durationMs = millisecondsOfSeconds(attributes['time']);
    found.push({
      kind: 'case',
      test: {
        name,
        status,
        ...(suite === '' ? {} : { suite }),
        ...(durationMs === undefined ? {} : { durationMs }),
        ...(status === 'passed' ? {} : messageOf(message, stack)),
      },
    });
  }

  /** An error of the assembly: clean-up or discovery failed outside any test. */
  function closeError(attributes: Attributes): void {
    assembly.failing += 1;
    const name = attributes['name'] || attributes['type'] || 'assembly';
    found.push({ kind: 'case', test: { name, status: 'errored', ...messageOf(message, stack) } });
  }

  /** Failures that the assembly counts but does not list. */
  function closeAssembly(): void {
    const number = (name: string) => Number(assembly.attributes[name] ?? 0) || 0;
    const errored = number('errors');
    const failed = number('failed') + errored;
    if (failed === 0 || assembly.failing > 0) return;
    const counts = { tests: failed, passed: 0, failed, errored, skipped: 0 };
    found.push({ kind: 'counted', where: assembly.attributes['name'] ?? '', counts });
  }

  return {
    open(name, attributes) {
      if (name === 'assembly') assembly = { attributes, tests: 0, failing: 0 };
      if (name === 'test') test = attributes;
      if (name === 'error') error = attributes;
      if (name === 'test' || name === 'error') message = stack = undefined;
      return name === 'message' || name === 'stack-trace' || name === 'reason';
    },
    close(name, text) {
      if (name === 'message' || name === 'reason') message ??= text?.text;
      else if (name === 'stack-trace') stack = text?.text;
      else if (name === 'test' && test) {
        closeTest(test);
        test = undefined;
      } else if (name === 'error' && error) {
        closeError(error);
        error = undefined;
      } else if (name === 'assembly') closeAssembly();
    },
  };
};
