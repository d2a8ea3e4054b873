import { messageOf } from '../bounded-text.ts';
import { namedCase } from '../named-case.ts';
import { millisecondsOfSeconds } from '../seconds.ts';
import { claimedFailures, countsMore } from '../self-declared.ts';
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
    const suite = attributes['type'] ?? '';
    const durationMs = millisecondsOfSeconds(attributes['time']);
    const result = {
      name,
      status,
      ...(suite === '' ? {} : { suite }),
      ...(durationMs === undefined ? {} : { durationMs }),
      ...(status === 'passed' ? {} : messageOf(message, stack)),
    };
    found.push(namedCase(result, 'test'));
  }

  /** An error of the assembly: clean-up or discovery failed outside any test. */
  function closeError(attributes: Attributes): void {
    assembly.failing += 1;
    const name = attributes['name'] || attributes['type'] || 'assembly';
    found.push({ kind: 'case', test: { name, status: 'errored', ...messageOf(message, stack) } });
  }

  /** Failures and tests that the assembly counts and does not show. */
  function closeAssembly(): void {
    const { attributes, tests, failing } = assembly;
    const number = (name: string) => Number(attributes[name] ?? 0) || 0;
    const where = attributes['name'] ?? '';
    const claimed = number('failed') + number('errors');
    const counted = claimedFailures(claimed, failing, where, number('errors'));
    found.push(...(counted.length > 0 ? counted : countsMore('test', number('total'), tests)));
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
