import { describe, expect, test } from '@jest/globals';
import { describeRun } from '../../test/describe-run.ts';
import { convertOne } from '../../test/convert-one.ts';

const metrics = { _totals: {}, 'a.py': { loc: 1 } };
const empty = { errors: [], generated_at: '2026-11-24T00:00:00Z', metrics, results: [] };
const report = (parts: object) => convertOne({ value: { ...empty, ...parts } });
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
    [{ metrics: { _totals: {} } }, 'it looked at no file'],
    [{ errors: [{ filename: 'b.py', reason: 'syntax error' }] }, 'b.py: syntax error'],
    [{ errors: [{}] }, 'a file: not read'],
  ])('%j is incomplete', async (parts, why) => {
    expect(describeRun(await report(parts))).toEqual([
      `incomplete: did not run to its end: ${why}`,
    ]);
  });

  test.each([
    [{ results: null }, '"results" is no list'],
    [{ results: 'none' }, '"results" is no list'],
    [{ results: { __proto__: [] } }, '"results" is no list'],
    [{ results: [null] }, '"results[0]" is no object'],
    [{ results: [{}] }, 'it has no "results[0].filename"'],
    [{ results: [issue({ issue_severity: undefined })] }, 'it has no "results[0].issue_severity"'],
    [{ results: [issue({ issue_severity: 7 })] }, '"results[0].issue_severity" is no text'],
    [{ errors: 'many' }, '"errors" is no list'],
    [{ metrics: {} }, 'it has no "metrics._totals"'],
  ])('with %j is refused by name', async (parts, why) => {
    expect(describeRun(await report(parts))).toEqual([
      `refused: looks like a report of Bandit, and is none or broken: ${why}`,
    ]);
  });

  test('keeps what it found beside a file that it could not parse', async () => {
    const answer = await report({ results: [issue({})], errors: [{ filename: 'b.py' }] });
    expect(describeRun(answer)).toEqual([
      'high | B602 | ./a%20b.py:2 | shell=True',
      'incomplete: did not run to its end: b.py: not read',
    ]);
  });

  test('of a file without an issue is a look', async () => {
    expect(describeRun(await report({}))).toEqual([]);
  });
});
