import { describe, expect, it } from '@jest/globals';
import { aggregated } from '../../sarif-aggregator/test/aggregate.ts';
import { outcome } from './gate.ts';
import { secretReports, seeds } from './secret-formats.ts';

const policy = `
version: 1
phase: now
phases:
  - name: now
    security: { fail-on: critical, new-only: true, advisory: [bandit, checkov, semgrep, secretlint] }
  - { name: last, security: { fail-on: high } }`;

/** Everything that a gate writes: outputs, log, summary, annotations, comment. */
async function gateOutputs(sarif: unknown) {
  const comments: unknown[] = [];
  const judged = await outcome({
    files: { 'a.sarif': sarif },
    policy,
    inputs: { comment: 'true' },
    facts: { eventName: 'workflow_run', event: { pull_request: { number: 1 } } },
    ports: {
      comment: (given) => {
        comments.push(given);
        return Promise.resolve({ written: 'created' as const });
      },
    },
  });
  return { judged, text: JSON.stringify([judged, comments]), comments };
}

const shownIn = (text: string) => seeds.filter((seed) => text.includes(seed));

describe.each(secretReports)('$tool as $format, a $kind', ({ format, kind, report }) => {
  const verdict = kind === 'secret' ? 'failed' : 'passed';
  const named = expect.arrayContaining([expect.stringContaining('(secret)')]);
  const why = kind === 'secret' ? named : [];

  it('is masked and judged through the aggregator', async () => {
    const { outcome: gathered, text } = await aggregated({ files: { 'r/a': report }, policy });
    expect(gathered).toMatchObject({ verdict: 'complete', green: true });
    const gate = await gateOutputs(text);
    expect(gate.judged).toMatchObject({ verdict, why });
    expect(gate.judged.counts).toMatchObject({ blocking: kind === 'secret' ? 1 : 0 });
    expect(shownIn(`${JSON.stringify(gathered)}${text}${gate.text}`)).toEqual([]);
  });

  it('is masked and judged as it is', async () => {
    if (format === 'JSON') return;
    const gate = await gateOutputs(report);
    expect(gate.judged).toMatchObject({ verdict, why });
    expect(gate.comments).toHaveLength(1);
    expect(shownIn(gate.text)).toEqual([]);
  });
});

it('every seed is in a report, so that it could be shown', () => {
  expect(shownIn(JSON.stringify(secretReports))).toEqual([...seeds]);
});
