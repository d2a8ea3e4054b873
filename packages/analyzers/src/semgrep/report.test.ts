import { expect, test } from '@jest/globals';
import { isSecret } from '@ci-actions/sarif';
import type { Result } from '@ci-actions/sarif';
import { runOf } from '../../test/run-of.ts';

test.each<[string, object, boolean]>([
  ['generic.secrets.key', {}, true],
  ['my-rule', { product: 'secrets' }, true],
  ['my-rule', { tags: ['secret'] }, true],
  ['python.jwt.hardcoded', { cwe: ['CWE-798: Use of Hard-coded Credentials'] }, false],
])("what Semgrep's %s %j found is not quoted; a secret: %s", async (check_id, metadata, secret) => {
  const result = {
    check_id,
    path: 'a',
    start: { line: 1 },
    end: { line: 1 },
    extra: { severity: 'ERROR', message: 'key s3cr3t', lines: 'k = s3cr3t', metadata },
  };
  const run = await runOf({ results: [result], errors: [] });
  expect(isSecret(run.results?.[0] as Result, run)).toBe(secret);
  expect(run.results?.[0]?.message.text).toBe(check_id);
  expect(JSON.stringify(run)).not.toContain('s3cr3t');
});

test('a syntax error is shown without the source that it quotes', async () => {
  const message = 'Syntax error at line a.js:3:\n `k = `s3cr3t` (` was unexpected';
  const error = { type: ['PartialParsing', []], level: 'warn', path: 'a.js', message };
  const run = await runOf({ results: [], errors: [error], paths: { scanned: ['a.js'] } });
  expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
    'Syntax error at line a.js:3:\n unexpected text',
  );
});
