import { expect, it } from '@jest/globals';
import { jobLog } from './job-log.ts';

function shown(...lines: readonly string[]): readonly string[] {
  const log = jobLog();
  return lines.map((line) => log(line)).filter((line) => line !== undefined);
}

it.each([
  ['plain text', ['ok: 1 :: 2'], ['ok: 1 :: 2']],
  ['an error', ['::error::3 tests failed'], ['error: 3 tests failed']],
  [
    'an annotation with its place',
    ['::warning file=a%2Cb.js,line=3,title=T%3A::one%0Atwo 100%25'],
    ['warning: a,b.js:3: T: one\ntwo 100%'],
  ],
  ['an escaped escape', ['::notice::%250A'], ['notice: %0A']],
  ['groups', ['::group::install', 'x', '::endgroup::'], ['▸ install', 'x']],
  ['debug lines', ['::debug::x'], []],
  ['masks', ['::add-mask::pw', 'a pw b'], ['a *** b']],
  ['an empty mask', ['::add-mask::', 'abc'], ['abc']],
  [
    'text between stop and go',
    ['::stop-commands::T', '::error::forged', '::T::', '::error::real'],
    ['::error::forged', 'error: real'],
  ],
])('%s', (_, lines, expected) => {
  expect(shown(...lines)).toEqual(expected);
});
