import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

/**
 * Where V8 has compiled much, it no longer optimises regular expressions: `x+` then takes stack for
 * each character, and a text of megabytes ends in "Maximum call stack size exceeded".
 */
test('a finding of texts of megabytes is read also where V8 does not optimise expressions', async () => {
  const script = join(import.meta.dirname, 'long-texts.ts');
  const args = ['--no-regexp-optimization', script];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stdout)).toEqual({ unoptimised: true, critical: 1 });
}, 60_000);
