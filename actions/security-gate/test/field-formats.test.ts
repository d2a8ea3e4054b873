import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '@ci-actions/result';
import { aggregated } from '../../sarif-aggregator/test/aggregate.ts';
import { outcome } from './gate.ts';
import { log, result, toolRun } from './sarif.ts';

const semgrep = (errors: readonly object[], results: readonly object[] = []) => ({
  version: '1.182.0',
  results,
  errors,
  paths: { scanned: ['a.py'] },
  time: { parsing_time: { total_time: 0 } },
});
const partial = (level: string) => ({
  type: ['PartialParsing', []],
  level,
  path: 'a.py',
  message: 'a.py: parsed in part',
});
const semgrepSarif = (level?: string) =>
  log(
    toolRun('Semgrep OSS', {
      invocations: [
        {
          executionSuccessful: true,
          toolExecutionNotifications:
            level === undefined
              ? []
              : [{ level: level as 'error', message: { text: 'a.py: parsed in part' } }],
        },
      ],
    }),
  );

const bandit = (errors: readonly object[]) => ({
  errors,
  generated_at: '2026-01-01T00:00:00Z',
  metrics: { _totals: {}, './src/app.py': { loc: 1 } },
  results: [
    {
      test_id: 'B1',
      issue_severity: 'MEDIUM',
      issue_text: 'x',
      filename: './src/app.py',
      line_number: 3,
    },
  ],
});
const unparsed = 'syntax error while parsing AST from file';
const banditSarif = (errors: boolean) =>
  log(
    toolRun('Bandit', {
      results: [result('B1', { level: 'warning' })],
      invocations: [
        {
          executionSuccessful: true,
          ...(errors
            ? {
                toolConfigurationNotifications: [{ level: 'error', message: { text: unparsed } }],
              }
            : {}),
        },
      ],
    }),
  );

const words = ({ verdict, green, counts }: Outcome) => {
  const { critical, high, medium, low } = counts;
  return { verdict, green, counts: [critical, high, medium, low] };
};

/** The same scan in both formats of a tool gets the same verdicts, of aggregator and gate. */
const scans: readonly (readonly [string, string, unknown, unknown, boolean])[] = [
  ['a clean Semgrep run', 'semgrep', semgrep([]), semgrepSarif(), true],
  [
    'a file that Semgrep parsed in part',
    'semgrep',
    semgrep([partial('warn')]),
    semgrepSarif('warning'),
    true,
  ],
  ['an error of Semgrep', 'semgrep', semgrep([partial('error')]), semgrepSarif('error'), false],
  ['a Bandit run', 'bandit', bandit([]), banditSarif(false), true],
  [
    'a file that Bandit could not parse',
    'bandit',
    bandit([{ filename: './b.py', reason: unparsed }]),
    banditSarif(true),
    false,
  ],
];

describe('both formats of a tool', () => {
  it.each(scans)('%s', async (_, tool, native, sarif, green) => {
    const inputs = { expect: tool };
    const of = async (name: string, report: unknown) => {
      const merged = await aggregated({ files: { [`r/${name}`]: report }, inputs });
      const gate = await outcome({ files: { 'm.sarif': merged.text }, inputs });
      return [words(merged.outcome), words(gate)];
    };
    const ofNative = await of('a.json', native);
    expect(ofNative).toEqual(await of('a.sarif', sarif));
    expect(ofNative.map((one) => one.green)).toEqual([green, green]);
  });
});
