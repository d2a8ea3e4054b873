import { expect, test } from '@jest/globals';
import { isMadeBy, isUnedited, longestMark, marked, withoutMark } from './draft-mark.ts';

const job = '0123456789abcdef';
const digest = (text: string) => String(text.length).padStart(64, '0').slice(-16);

test.each(['notes\n', 'a\n\nb', '', '<!-- a comment -->\n'])(
  'marks %j and takes the mark off',
  (body) => {
    const draft = marked(body, job, digest);
    expect(withoutMark(draft).trim()).toBe(body.trim());
    expect([isMadeBy(draft, job), isUnedited(draft, digest)]).toEqual([true, true]);
    expect(draft.length - body.length).toBeLessThan(longestMark);
    const windows = draft.replaceAll('\n', '\r\n');
    expect([isMadeBy(windows, job), isUnedited(windows, digest)]).toEqual([true, true]);
  },
);

test.each<[string, string, boolean, boolean]>([
  ['no text', '', false, true],
  ['a text of a person', 'By hand.', false, false],
  ['an edited text', marked('notes', job, digest).replace('notes', 'better notes'), true, false],
  ['a mark of another job', marked('notes', 'f'.repeat(16), digest), false, true],
  ['a mark of no job', marked('notes', '', digest), false, true],
  ['a mark above more text', `${marked('notes', job, digest)}more`, false, false],
])('%s', (_, body, mine, unedited) => {
  expect([isMadeBy(body, job), isUnedited(body, digest)]).toEqual([mine, unedited]);
  expect(isMadeBy(body, '')).toBe(false);
});
