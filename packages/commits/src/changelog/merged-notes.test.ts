import { describe, expect, test } from '@jest/globals';
import type { Change } from '../changes/change.ts';
import { lists, mergedNotes } from './merged-notes.ts';

const home = 'https://git.example/o/r';

function change(text: string, pullRequest?: number, scope?: string): Change {
  return {
    hash: 'abcdef0123456789abcdef0123456789abcdef01',
    type: 'feat',
    scope,
    text,
    breaking: [],
    pullRequests: pullRequest === undefined ? [] : [pullRequest],
    issues: [],
    authors: [],
    update: undefined,
    labels: [],
  };
}

const notesOf = (...changes: readonly Change[]) => ({
  blocks: [
    { title: 'Features', items: changes.map(({ text }) => `- ${text}`), changes, breaking: false },
  ],
  tail: [],
});

describe('a bullet that describes the change replaces its line', () => {
  test.each<[bullet: string, of: Change]>([
    ['- Faster start (#12)', change('start faster', 12)],
    ['* Faster start [#12]', change('start faster', 12)],
    ['- Faster start. ([#12](https://git.example/o/r/pull/12))', change('start faster', 12)],
    [
      '- Faster start ([#12](https://git.example/o/r/issues/12) by @ann-lee)',
      change('start faster', 12),
    ],
    ['- Faster start by @ann in https://git.example/o/r/pull/12', change('start faster', 12)],
    ['- Faster start, closes #12', change('start faster', 12)],
    ['- Faster start (#11, #12)', change('start faster', 12)],
    ['- Faster start (GH-12)', change('start faster', 12)],
    ['- #12: Faster start', change('start faster', 12)],
    ['- [#12](https://git.example/o/r/pull/12): Faster start', change('start faster', 12)],
    ['- [BUG #12](https://git.example/o/r/issues/12):\n  Faster start', change('start faster', 12)],
    ['- Faster start,\n  told in two lines (#12)', change('start faster', 12)],
    ['- New:\n  - Faster start (#12)', change('start faster', 12)],
    ['1. Faster start (#12)', change('start faster', 12)],
    ['- Start faster', change('start faster', 12)],
    ['- start `faster`.', change('start faster')],
    ['- **cli:** start faster', change('start faster', undefined, 'cli')],
    ['- feat(cli): start faster', change('start faster', undefined, 'cli')],
    ['- feat: start faster (#99)', change('start faster', 12)],
    ['- Faster start (abcdef0)', change('start faster')],
    [
      '- Faster start ([abcdef0](https://git.example/o/r/commit/abcdef0123))',
      change('start faster'),
    ],
  ])('%s', (bullet, of) => {
    expect(mergedNotes(bullet, notesOf(of), 3, home)).toEqual({ text: bullet, leftOut: 1 });
    expect(lists(bullet, notesOf(of), home)).toBe(true);
  });
});

describe('other bullets do not', () => {
  test.each<[bullet: string, of: Change]>([
    ['- Faster start (#123)', change('start faster', 12)],
    ['- Faster start (other/repo#12)', change('start faster', 12)],
    ['- Faster start ([#12](https://git.example/other/repo/pull/12))', change('start faster', 12)],
    ['- Faster start in https://git.example/other/repo/pull/12', change('start faster', 12)],
    ['- Mend what #12 broke (#14)', change('start faster', 12)],
    ['- Since #12 it starts faster', change('start faster', 12)],
    ['- Start faster on Windows', change('start faster', 12)],
    ['- Faster start (#12)', change('start faster')],
    ['Start faster (#12), in a paragraph', change('start faster', 12)],
    ['### Features #12', change('start faster', 12)],
    ['- Faster start (1234567)', change('start faster')],
  ])('%s', (bullet, of) => {
    const { text, leftOut } = mergedNotes(bullet, notesOf(of), 3, home);
    expect(leftOut).toBe(0);
    expect(text).toContain('- start faster');
    expect(text).toContain(bullet);
    expect(lists(bullet, notesOf(of), home)).toBe(false);
    expect(lists(text, notesOf(of), home)).toBe(true);
  });
});

test('a line of several pull requests stays until each is described', () => {
  const folded = { ...change('bump tool from 1 to 3'), pullRequests: [12, 13] };
  expect(mergedNotes('- Tool 2 (#12)', notesOf(folded), 3, home).leftOut).toBe(0);
  expect(mergedNotes('- Tool 2 (#12)\n- Tool 3 (#13)', notesOf(folded), 3, home).leftOut).toBe(1);
});

test('items go into the section of the same title, other sections below', () => {
  const written = '### Features\n\n- by hand\n\n### Fixed\n\n- too';
  const { text } = mergedNotes(written, notesOf(change('x', 1)), 3, home);
  expect(text).toBe('### Features\n\n- by hand\n- x\n\n### Fixed\n\n- too');
  const other = mergedNotes('### Added\n\n- by hand', notesOf(change('x', 1)), 4, home);
  expect(other.text).toBe('### Added\n\n- by hand\n\n#### Features\n\n- x');
});

test('new contributors stay, whatever numbers were written by hand', () => {
  const line = '- Ann made their first contribution in [#12](https://git.example/o/r/pull/12)';
  const notes = {
    blocks: [{ title: 'New contributors', items: [line], breaking: false }],
    tail: [],
  };
  const { text } = mergedNotes('- Faster start (#12)', notes, 3, home);
  expect(text).toBe(`- Faster start (#12)\n\n### New contributors\n\n${line}`);
});

test('says that nothing is listed only where nothing is written', () => {
  const notes = { blocks: [], tail: ['No changes are listed.'] };
  expect(mergedNotes('', notes, 3, home).text).toBe('No changes are listed.');
  expect(mergedNotes('- by hand', notes, 3, home).text).toBe('- by hand');
});
