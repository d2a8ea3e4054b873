import { expect, test } from '@jest/globals';
import { isSecret } from '@ci-actions/sarif';
import type { Result } from '@ci-actions/sarif';
import { runOf } from '../../test/run-of.ts';

test('a secret of Semgrep is tagged, and masked in the message', async () => {
  const result = {
    check_id: 'generic.secrets.key',
    path: 'a',
    start: { line: 1 },
    end: { line: 1 },
    extra: {
      severity: 'ERROR',
      message: 'key s3cr3t',
      metavars: { $1: { abstract_content: 's3cr3t' } },
    },
  };
  const run = await runOf({ results: [result], errors: [] });
  expect(isSecret(run.results?.[0] as Result, run)).toBe(true);
  expect(run.results?.[0]?.message.text).toBe('key ***');
});
