import { describe, expect, test } from '@jest/globals';
import { describeRun } from '../../test/describe-run.ts';
import { convertNative } from '../convert/convert-native.ts';

const metrics = { _totals: {}, 'a.py': { loc: 1 } };
const report = (parts: object) => convertNative({ value: { results: [], metrics, ...parts } });
const issue = (parts: object) => ({
  test_id: 'B602',
  test_name: 'shell',
  issue_severity: 'HIGH',
  issue_text: 'shell=True',
  filename: './a b.py',
  line_number: 2,
  ...parts,
});

describe('Bandit', () => {
  test.each([
    ['HIGH', 'high'],
    ['MEDIUM', 'medium'],
    ['LOW', 'low'],
    ['UNDEFINED', 'medium'],
    [undefined, 'medium'],
    [7, 'medium'],
  ])('ranks %s as %s', async (word, severity) => {
    expect(describeRun(await report({ results: [issue({ issue_severity: word })] }))).toEqual([
      `${severity} | B602 | ./a%20b.py:2 | shell=True`,
    ]);
  });

  test('keeps the severities of one rule apart', async () => {
    const results = [issue({ issue_severity: 'LOW' }), issue({})];
    expect(describeRun(await report({ results }))).toEqual([
      'low | B602/low | ./a%20b.py:2 | shell=True',
      'high | B602 | ./a%20b.py:2 | shell=True',
    ]);
  });

  test('does not repeat the password that it quotes', async () => {
    const text = "Possible hardcoded password: 'it's hunter2'";
    const answer = await report({ results: [issue({ test_id: 'B105', issue_text: text })] });
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  test.each([
    [{ metrics: {} }, 'it looked at no file'],
    [{ metrics: { _totals: {} } }, 'it looked at no file'],
    [{ metrics: null }, 'it looked at no file'],
    [{ results: undefined }, 'the report is broken: it has no "results"'],
    [{ results: null }, 'the report is broken: it has no "results"'],
    [{ results: 'none' }, 'the report is broken: "results" is no list'],
    [{ results: { __proto__: [] } }, 'the report is broken: "results" is no list'],
    [{ results: [null] }, 'the report is broken: 1 of "results" cannot be read'],
    [{ errors: 'many' }, 'the report is broken: "errors" is no list'],
    [{ errors: [{ filename: 'b.py', reason: 'syntax error' }] }, 'b.py: syntax error'],
    [{ errors: [{}] }, 'a file: not read'],
  ])('%j is incomplete', async (parts, why) => {
    expect(describeRun(await report(parts))).toEqual([
      `incomplete: did not run to its end: ${why}`,
    ]);
  });

  test('keeps its findings beside a file that it could not parse', async () => {
    const answer = await report({ results: [issue({})], errors: [{ filename: 'b.py' }] });
    expect(describeRun(answer)).toEqual([
      'high | B602 | ./a%20b.py:2 | shell=True',
      'incomplete: did not run to its end: b.py: not read',
    ]);
  });

  test('shows an issue without any field', async () => {
    expect(describeRun(await report({ results: [{}] }))).toEqual([
      'medium | bandit | nowhere | bandit',
    ]);
  });

  test('is complete for a file without issues', async () => {
    expect(describeRun(await report({}))).toEqual([]);
  });
});
