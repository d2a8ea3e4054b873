import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { summaryHtml } from '../../../tools/local/summary-page.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { StepResult } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';

const script = join(import.meta.dirname, 'hostile-suite.mjs');
const failures = 13;

describe('a hostile suite', () => {
  let step: StepResult;
  let ctrf: { results: { summary: { failed: number }; tests: { name: string }[] } };
  beforeAll(async () => {
    using folder = tempFolder();
    const command = `'${process.execPath}' '${script}'`;
    step = await runBundle('test-runner', {
      cwd: folder.path,
      temp: folder.path,
      inputs: { command, framework: 'other', reports: 'report.xml', 'report-file': 'all.json' },
      env: { ACTIONS_RUNTIME_TOKEN: 'secret', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret' },
    });
    ctrf = JSON.parse(readFileSync(join(folder.path, 'all.json'), 'utf8')) as typeof ctrf;
  }, 60_000);

  it('injects no workflow command', () => {
    const executed = step.commands.filter(({ command }) => command !== 'debug');
    expect(executed.map(({ command }) => command)).toEqual([
      'stop-commands',
      ...Array.from({ length: 10 }, () => 'error'),
    ]);
    const verdict = executed.at(-1);
    expect(verdict?.data).toBe(`failed: ${failures} tests failed`);
    expect(executed.slice(1).map(({ properties }) => properties['file'])).toEqual(
      Array.from({ length: 10 }, () => undefined),
    );
  });

  it('shows its whole output', () => {
    // Jest's own matcher takes minutes on text of this size.
    for (const text of [
      '::set-output name=verdict::passed',
      'x'.repeat(1_000_000),
      '::error::last\n',
    ]) {
      expect(step.stdout.includes(text)).toBe(true);
    }
  });

  it('changes no output and no environment', () => {
    const { verdict, tests, failed, passed } = step.outputs;
    expect({ verdict, tests, failed, passed, exitCode: step.exitCode }).toEqual({
      verdict: 'failed',
      tests: String(failures),
      failed: String(failures),
      passed: '0',
      exitCode: 1,
    });
    expect({ env: step.env, path: step.path, state: step.state }).toEqual({
      env: {},
      path: '',
      state: {},
    });
  });

  it('sees no input and no token', () => {
    expect(step.stdout.includes('seen: ')).toBe(false);
  });

  it('hides no failure and breaks no table in the summary', async () => {
    const html = await summaryHtml(step.summary);
    expect(html.match(/<details>/g)).toHaveLength(failures);
    expect(html.match(/<summary>/g)).toHaveLength(failures);
    expect(html.match(/<table>/g)).toHaveLength(1);
    expect(html.match(/<tr>/g)).toHaveLength(2);
    expect(html).not.toMatch(/<(script|img|a) /);
    expect(html).toMatch(/CTRF/);
    expect(step.summary.length).toBeLessThan(100_000);
    expect(step.summary).not.toMatch(/[\u001b\u202a-\u202e\u2066-\u2069]/);
  });

  it('keeps every full name in the report', () => {
    expect(ctrf.results.summary.failed).toBe(failures);
    expect(ctrf.results.tests.map(({ name }) => name.length)).toContain(1_000_000);
  });
});
