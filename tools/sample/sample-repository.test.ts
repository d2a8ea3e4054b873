import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { tempFolder } from '../testkit/temp-folder.ts';
import { makeSample, objectIds } from './sample-repository.ts';

it('makes the same repository twice, clean and with its tags', () => {
  using folder = tempFolder();
  const [a, b] = [join(folder.path, 'a'), join(folder.path, 'b')];
  makeSample(a);
  makeSample(b);
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: a, encoding: 'utf8' }).trim();
  expect(objectIds(a)).toEqual(objectIds(b));
  expect(git('status', '--porcelain')).toBe('');
  expect(git('describe')).toMatch(/^v0\.1\.0-6-g/);
  expect(git('log', '-1', '--format=%ae %as')).toBe('ada@parcels.example 2026-10-29');
});
