import { describe, expect, it } from '@jest/globals';
import { readTestReport } from './test-report.ts';
import { verdictOf } from './verdict.ts';

function report(...tests: [fullName: string, status: string][]) {
  const assertionResults = tests.map(([fullName, status]) => ({ fullName, status }));
  return { success: true, testResults: [{ name: 'a.test.ts', message: '', assertionResults }] };
}

const lint = { name: 'lint', passed: true };

describe('verdictOf', () => {
  it('passes if every test and step passed, and names tests that did not run', () => {
    const tests = readTestReport(
      report(['a', 'passed'], ['b [needs pytest] x', 'pending'], ['b [needs pytest] y', 'pending']),
    );
    expect(verdictOf({ steps: [lint], tests, corpusAvailable: false })).toEqual({
      passed: true,
      lines: [
        'not run: 2 tests that need pytest, which is not available',
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
    ['a corpus that no test used', [lint], report(['a', 'passed']), true],
  ])('fails for %s', (_, steps, jest, corpusAvailable) => {
    const tests = readTestReport(jest);
    expect(verdictOf({ steps, tests, corpusAvailable })).toMatchObject({ passed: false });
  });

  it('fails if jest wrote no report, and for a file that could not run', () => {
    expect(verdictOf({ steps: [lint], tests: undefined, corpusAvailable: false }).passed).toBe(
      false,
    );
    const broken = { name: 'b.test.ts', message: 'SyntaxError', assertionResults: [] };
    const tests = readTestReport({ success: false, testResults: [broken] });
    expect(tests.failed).toBe(1);
  });

  it('passes if a test used the corpus', () => {
    const tests = readTestReport(report(['a [needs corpus] b', 'passed']));
    expect(verdictOf({ steps: [], tests, corpusAvailable: true }).passed).toBe(true);
  });
});
