import { describe, expect, it } from '@jest/globals';
import type { Run } from '@ci-actions/sarif';
import { aggregated } from '../../sarif-aggregator/test/aggregate.ts';
import { outcome } from './gate.ts';
import { log, result, rule, toolRun } from './sarif.ts';

const low = rule('R', '2.0');
const invoked = (more: object) => ({ invocations: [{ executionSuccessful: true, ...more }] });
const failed = invoked({ executionSuccessful: false, exitCode: 1 });
const note = (level: string) =>
  invoked({ toolExecutionNotifications: [{ level, message: { text: 'b.py: parsed in part' } }] });
const withoutResults: Run = { tool: { driver: { name: 'Odd' } } };
const besideFindings = toolRun('Odd', { rules: [low], results: [result('R')], ...failed });

const policy = (expires = '2027-01-01', tool = 'odd') => `version: 1
phase: p
phases: [{ name: p }]
security:
  incomplete: [{ tool: ${tool}, reason: it ends so, owner: "@o", expires: ${expires} }]
`;

/** The reasons of gate and aggregator, for the report and for the merged file. */
async function reasons(run: Run, text?: string) {
  const files = { 'a.sarif': log(run) };
  const given = { inputs: { expect: 'odd' }, ...(text === undefined ? {} : { policy: text }) };
  const gate = await outcome({ files, ...given });
  const merged = await aggregated({ files: { 'r/a.sarif': log(run) }, ...given });
  const ofMerged = await outcome({ files: { 'a.sarif': merged.text }, ...given });
  return { gate, merged: merged.outcome, ofMerged };
}

describe('security.incomplete believes', () => {
  it.each<[string, Run]>([
    ['a tool that writes no results when clean', withoutResults],
    ['a tool that says it failed beside its findings', besideFindings],
  ])('%s, and the summaries name it', async (_, run) => {
    const { gate, merged, ofMerged } = await reasons(run, policy());
    for (const one of [gate, merged, ofMerged]) {
      expect([one.green, one.why]).toEqual([true, []]);
      expect(one.summary).toContain('security.incomplete of the policy');
      expect(one.summary).toContain('it ends so');
    }
  });

  it.each<[string, Run, string | undefined]>([
    ['without an entry', withoutResults, undefined],
    ['without an entry, beside findings', besideFindings, undefined],
    ['with an entry that has expired', besideFindings, policy('2026-11-01')],
    ['with an entry for another tool', besideFindings, policy('2027-01-01', 'other')],
    ['a crash: it failed and found nothing', toolRun('Odd', failed), policy()],
    ['a crash that wrote no results', { ...withoutResults, ...failed }, policy()],
    ['an error that the tool reports', { ...besideFindings, ...note('error') }, policy()],
    [
      'results in other files',
      toolRun('Odd', { externalPropertyFileReferences: { results: [{ location: { uri: 'r' } }] } }),
      policy(),
    ],
  ])('nothing else: %s', async (_, run, text) => {
    const { gate, merged, ofMerged } = await reasons(run, text);
    expect([gate.green, merged.green, ofMerged.green]).toEqual([false, false, false]);
  });

  it('no absent report', async () => {
    const { gate, merged, ofMerged } = await reasons(toolRun('Bandit'), policy());
    expect(gate.why).toEqual(['odd is expected and did not report']);
    expect(merged.why).toEqual(['odd is expected and did not report']);
    expect(ofMerged.green).toBe(false);
  });

  it('no crash beside a good run of the same tool', async () => {
    const files = { 'r/a.sarif': log(besideFindings), 'r/b.sarif': log(toolRun('Odd', failed)) };
    const merged = await aggregated({ files, policy: policy() });
    const gate = await outcome({ files: { 'a.sarif': merged.text }, policy: policy() });
    expect(new Set(gate.why)).toEqual(new Set(['Odd did not run to its end: exit code 1']));
  });
});

it.each([
  ['a run without results', withoutResults],
  ['a failure beside findings', besideFindings],
])('the message of %s names the way out', async (_, run) => {
  const { gate, merged, ofMerged } = await reasons(run);
  for (const one of [gate, merged, ofMerged]) {
    expect(one.why.join()).toMatch(/name it in the policy under security\.incomplete\)/);
  }
});

it('the message of a crash does not', async () => {
  const { gate } = await reasons(toolRun('Odd', failed));
  expect(gate.why.join()).not.toContain('security.incomplete');
});

describe('a notification', () => {
  it.each([
    ['warning', true],
    ['note', true],
    ['error', false],
  ])('of level %s: green %s', async (level, green) => {
    const { gate, merged, ofMerged } = await reasons(toolRun('Odd', note(level)));
    expect([gate.green, merged.green, ofMerged.green]).toEqual([green, green, green]);
  });

  it('of level warning is shown', async () => {
    const { gate, merged, ofMerged } = await reasons(toolRun('Odd', note('warning')));
    for (const { summary } of [gate, merged, ofMerged]) {
      expect(summary).toContain('b.py&#58; parsed in part');
    }
  });
});
