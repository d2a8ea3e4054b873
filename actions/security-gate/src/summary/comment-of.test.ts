import { expect, it } from '@jest/globals';
import { outcome } from '../../test/gate.ts';
import { log, result, toolRun } from '../../test/sarif.ts';
import type { PullComment } from '../ports.ts';

async function commentFor(files: Readonly<Record<string, unknown>>, refused?: string) {
  let written: PullComment | undefined;
  const { summary } = await outcome({
    files,
    inputs: { comment: 'true', name: 'gate <!-- x -->' },
    facts: { eventName: 'workflow_run', event: { pull_request: { number: 3 } } },
    ports: {
      comment: (comment) => {
        written = comment;
        return Promise.resolve(refused === undefined ? { written: 'created' } : { refused });
      },
    },
  });
  return { summary, written };
}

it('begins with its marker and links the full summary', async () => {
  const { written, summary } = await commentFor({ 'a.sarif': log(toolRun('T')) });
  expect(written?.pull).toBe(3);
  expect(written?.marker).toBe('<!-- ci-actions/security-gate: gate __- x -_ -->');
  expect(written?.body.startsWith(`${written.marker}\n## ✅ `)).toBe(true);
  expect(written?.body).toContain(
    '\n\nPolicy: no file found; the built-in phase `default` applies.\n\n[Full summary](https://github.com/o/r/actions/runs/7)',
  );
  expect(summary).not.toContain('No comment');
});

it('stays within the limit of GitHub, whatever the findings are', async () => {
  const text = '`|<@\\'.repeat(2000);
  const results = Array.from({ length: 500 }, (_, i) =>
    result(`${i}${text}`, { level: 'error', message: { text }, partialFingerprints: { a: text } }),
  );
  const { written } = await commentFor({ 'a.sarif': log(toolRun(text, { results })) });
  expect(written?.body.length).toBeLessThan(65_536);
  expect(written?.body).toContain('500 findings block');
});

it('is mentioned in the summary if it was refused', async () => {
  const { summary } = await commentFor({ 'a.sarif': log(toolRun('T')) }, 'the token <may> not');
  expect(summary).toContain('No comment was written: the token &#60;may&#62; not.');
});

it('is mentioned in the summary if there is no pull request', async () => {
  const { summary } = await outcome({
    files: { 'a.sarif': log(toolRun('T')) },
    inputs: { comment: 'true' },
  });
  expect(summary).toContain('No comment was written: this event has no pull request.');
});
