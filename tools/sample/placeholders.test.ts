import { expect, it } from '@jest/globals';
import { withPlaceholders } from './placeholders.ts';

const first = '0123456789abcdef0123456789abcdef01234567';
const second = 'fedcba9876543210fedcba9876543210fedcba98';
const volatile = {
  folders: new Map([
    ['/tmp/x', '/work'],
    ['/tmp/x/temp', '/temp'],
  ]),
  ids: [first, second],
};

it.each([
  ['/tmp/x/a.sarif and /tmp/x/temp/b', '/work/a.sarif and /temp/b'],
  [`at ${first}`, `at ${'a0'.repeat(20)}`],
  [`at ${second.slice(0, 7)}.`, 'at a1a1a1a.'],
  ['a word of hex: deadbeef', 'a word of hex: deadbeef'],
  ['6 passed in 0.43 s (431ms)', '6 passed in 1.2 s (12ms)'],
  ['{"durationMs":431,"counts":{"tests":3}}', '{"durationMs":1200,"counts":{"tests":3}}'],
  ['3 tests, 31.5 kg, v0.2.0', '3 tests, 31.5 kg, v0.2.0'],
])('%s', (text, expected) => {
  expect(withPlaceholders(text, volatile)).toBe(expected);
});
