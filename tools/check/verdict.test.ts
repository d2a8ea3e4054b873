import { describe, expect, it } from '@jest/globals';
import { readTestReport } from './test-report.ts';
import { verdictOf } from './verdict.ts';

function report(...tests: [fullName: string, status: string][]) {
  const assertionResults = tests.map(([fullName, status]) => ({ fullName, status }));
  return { success: true, testResults: [{ name: 'a.test.ts', message: '', assertionResults }] };
}

const lint = { name: 'lint', passed: true };

describe('verdictOf', () => {
  it('passes where every test and step passed, and names what was left out', () => {
    const tests = readTestReport(
      report(['a', 'passed'], ['b [needs pytest] x', 'pending'], ['b [needs pytest] y', 'pending']),
    );
    expect(verdictOf({ steps: [lint], tests, corpusIsThere: false })).toEqual({
      passed: true,
      lines: [
        'not run: 2 tests that need pytest, which is not here',
        '2 passed, 0 failed (tests: 1 passed, 0 failed; other checks: 1 passed, 0 failed)',
      ],
    });
  });

  it.each([
    ['a failed step', [{ name: 'lint', passed: false }], report(['a', 'passed']), false],
    ['a failed test', [lint], report(['a', 'passed'], ['b', 'failed']), false],
    ['no test at all', [lint], report(), false],
    ['a skip without a reason', [lint], report(['a', 'passed'], ['b', 'pending']), false],
    ['a todo', [lint], report(['a', 'passed'], ['b', 'todo']), false],
    ['a corpus that nobody used', [lint], report(['a', 'passed']), true],
  ])('fails for %s', (_, steps, jest, corpusIsThere) => {
    const tests = readTestReport(jest);
    expect(verdictOf({ steps, tests, corpusIsThere })).toMatchObject({ passed: false });
  });

  it('fails where jest left no report, and for a file that could not run', () => {
    expect(verdictOf({ steps: [lint], tests: undefined, corpusIsThere: false }).passed).toBe(false);
    const broken = { name: 'b.test.ts', message: 'SyntaxError', assertionResults: [] };
    const tests = readTestReport({ success: false, testResults: [broken] });
    expect(tests.failed).toBe(1);
  });

  it('passes with a corpus that was used', () => {
    const tests = readTestReport(report(['a [needs corpus] b', 'passed']));
    expect(verdictOf({ steps: [], tests, corpusIsThere: true }).passed).toBe(true);
  });
});
