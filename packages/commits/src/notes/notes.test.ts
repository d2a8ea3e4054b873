import { describe, expect, test } from '@jest/globals';
import { notesText, shortened } from './notes.ts';
import type { Block } from './notes.ts';

const block = (title: string, count: number, breaking = false): Block => ({
  title,
  items: Array.from({ length: count }, (_, at) => `- ${title} ${String(at).padStart(4, '0')}`),
  breaking,
});

const notes = {
  blocks: [block('Breaking', 50, true), block('Features', 100), block('Fixes', 100)],
  tail: ['the end'],
};
const whole = notesText(notes);

test('keeps notes that fit unchanged', () => {
  expect(shortened(notes, whole.length, 'there')).toBe(whole);
  expect(shortened(notes, whole.length - 1, 'there')).not.toBe(whole);
});

describe.each([whole.length - 1, 3000, 2000, 1000, 500, 250])('in %d characters', (max) => {
  const text = shortened(notes, max, 'there');
  const items = (title: string) => text.match(new RegExp(`^- ${title} \\d{4}$`, 'gm'))?.length ?? 0;

  test('fits, cuts at line ends and counts what it omits', () => {
    expect(text.length).toBeLessThanOrEqual(max);
    for (const line of text.split('\n')) {
      expect(line).toMatch(
        /^(- \w+ \d{4}|- … (and \d+ more|\d+ changes), there|### \w+|the end|)$/,
      );
    }
    const omitted = [...text.matchAll(/^- … (?:and )?(\d+) /gm)].reduce(
      (sum, [, n]) => sum + Number(n),
      0,
    );
    expect(omitted + items('Breaking') + items('Features') + items('Fixes')).toBe(250);
  });

  test('cuts the last section first and breaking changes last', () => {
    if (items('Features') < 100) expect(items('Fixes')).toBe(0);
    if (items('Breaking') < 50) expect(items('Features')).toBe(0);
    expect(text).toContain('### Breaking');
  });
});
