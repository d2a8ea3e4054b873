import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { tagObject } from './tag-object.ts';

it('has the id that git computes', () => {
  const object = '1'.repeat(40);
  const tagger = { name: 'Ö', email: 'o@example.com', date: '2026-11-02T09:00:00Z' };
  const made = tagObject({ tag: 'v1', message: 'Release é\n', object, tagger });
  const seconds = Date.parse(tagger.date) / 1000;
  const input = `object ${object}\ntype commit\ntag v1\ntagger Ö <o@example.com> ${seconds} +0000\n\nRelease é\n`;
  const id = execFileSync('git', ['hash-object', '-t', 'tag', '--stdin', '--literally'], { input });
  expect(made.sha).toBe(id.toString().trim());
});
