import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

/**
 * Where V8 has compiled much, it no longer optimises regular expressions: `x+` then takes stack for
 * each character, and a text of megabytes ends in "Maximum call stack size exceeded".
 */
const withoutOptimisation = '--no-regexp-optimization';

test.concurrent.each(['sarif', 'nativeReports', 'testReports', 'commits'])(
  'no text of %s is too long to be read',
  async (kind) => {
    const script = join(import.meta.dirname, 'read.ts');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [withoutOptimisation, script, kind],
      { maxBuffer: 1e8 },
    );
    expect(JSON.parse(stdout)).toEqual({ unoptimised: true, faults: [] });
  },
  300_000,
);
