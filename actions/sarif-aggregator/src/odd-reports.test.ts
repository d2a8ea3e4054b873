import { describe, expect, test } from '@jest/globals';
import { aggregated } from '../test/aggregate.ts';
import { finding, log, target, tool } from '../test/logs.ts';

const bandit = log(tool('Bandit', [finding('B101'), finding('B102')]));

describe('the merged file', () => {
  test('names a tool and its category the same for any order of reports', async () => {
    const logs = ['SCAN', 'Scan', 'scan'].map(
      (name) =>
        [
          log(
            tool(name, [finding(name)], target('api')),
            tool(name, [finding('x')], target('web')),
          ),
          name,
        ] as const,
    );
    const texts = await Promise.all(
      [logs, logs.toReversed()].map(
        async (order) =>
          (await aggregated({ files: Object.fromEntries(order.map(([l, n]) => [`r/${n}`, l])) }))
            .text,
      ),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  test('is incomplete if all files are ignored', async () => {
    const { outcome } = await aggregated({
      files: { 'r/result.json': { schema: 'ci-actions/result@1' } },
    });
    expect(outcome).toMatchObject({ verdict: 'incomplete', green: false });
    expect(outcome.why).toEqual([expect.stringMatching(/^no report was read/)]);
  });

  test.each<[string, unknown, object]>([
    [
      'a log without runs beside logs with runs',
      { version: '2.1.0', runs: [] },
      { why: ['r/b.sarif was refused: it holds no runs: no tool reported in it'] },
    ],
    [
      'results that an escaped duplicate key would hide',
      JSON.stringify(log(tool('A', [finding('x')]))).replace(/}\]}$/, ',"r\\u0065sults":[]}]}'),
      { counts: { results: 3 } },
    ],
    [
      'deeply nested properties, and the rest of the log',
      JSON.stringify(log(tool('A', [{ ...finding('x'), properties: { x: 1 } }]))).replace(
        '"x":1',
        `"x":${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      ),
      { counts: { results: 3 }, verdict: 'complete' },
    ],
    [
      'a result with empty fingerprints',
      log(tool('A', [{ ...finding('x'), partialFingerprints: {} }])),
      { counts: { results: 3 }, verdict: 'complete' },
    ],
    [
      'tools named like members of every object',
      log(tool('__proto__', [{ message: { text: 'm' } }]), tool('constructor', [finding('y')])),
      { counts: { results: 4 }, verdict: 'complete' },
    ],
  ])('reads %s', async (_, content, expected) => {
    const { outcome } = await aggregated({ files: { 'r/a.sarif': bandit, 'r/b.sarif': content } });
    expect(outcome).toMatchObject(expected);
  });
});
