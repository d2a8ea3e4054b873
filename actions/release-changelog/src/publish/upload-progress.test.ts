import { expect, test } from '@jest/globals';
import { followUpload, shownSize } from './upload-progress.ts';

test('speaks at the begin, every five seconds and at the end', () => {
  const lines: string[] = [];
  let now = 0;
  const file = { name: 'app.iso', size: 300_000_000, sha256: '', open: () => [] as never };
  const sent = followUpload(
    file,
    () => now,
    (line) => lines.push(line),
  );
  for (let second = 1; second <= 12; second += 1) {
    now = second * 1000;
    sent(second * 25_000_000);
  }
  expect(lines).toEqual([
    'Uploading app.iso (300 MB).',
    'app.iso: 41 % of 300 MB sent.',
    'app.iso: 83 % of 300 MB sent.',
    'app.iso: 100 % of 300 MB sent.',
  ]);
});

test.each([
  [1, '1 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [1_234_567, '1.2 MB'],
  [123_456_789, '123 MB'],
  [2 ** 31, '2.1 GB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(shownSize(bytes)).toBe(expected);
});
