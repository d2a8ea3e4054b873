import { changesIn, line } from '../../packages/commits/src/changes/line.samples.ts';
import { followed } from './long-texts.ts';
import type { Reading } from './reading.ts';

/** Numbers and blanks at the end of a title belong to no text, so the changes may differ. */
const read = async (message: string) => (await changesIn(line('feat: begin', message))).commits;

/** Beginnings of messages, which then go on without end. */
const beginnings = [
  '',
  'feat(',
  'feat: ',
  'Revert "',
  'revert: ',
  'Merge pull request #1 from o/',
  'bump lodash from 1.2.3 to ',
  'chore(release): ',
  '[KEY-1] ',
  'feat: x (#5)\n\n* fix: ',
  'feat: x\n\nCo-authored-by: Ann',
  'feat: x\n\nThis reverts commit 0123456789',
  'feat: x\n\nCloses o/r',
  'feat: x\n\nBREAKING CHANGE: ',
  'feat: x\n\nBREAKING CHANGE: y\n\n',
];

export function* commits(): Generator<Reading> {
  for (const beginning of beginnings) {
    for (const more of ['x', ' ', '1', 'a/b', '-', '\n', '`', '```\n', '(#1)', '🎉']) {
      const where = `${JSON.stringify(beginning)} and ${JSON.stringify(more)}`;
      yield { where, text: followed(beginning, more), read };
    }
  }
}
