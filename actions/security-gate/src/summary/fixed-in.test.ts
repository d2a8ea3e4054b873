import { expect, it } from '@jest/globals';
import { fixOfAll } from './fixed-in.ts';

it.each<[string, (string | undefined)[], string | undefined]>([
  ['one version', ['4.17.21'], '4.17.21'],
  ['the highest of several', ['4.17.9', '4.17.21', '4.17.12'], '4.17.21'],
  ['numbers, not text', ['9.0', '10.0'], '10.0'],
  ['a longer version', ['1.2', '1.2.1'], '1.2.1'],
  ['the way of RustSec and npm', ['>=0.6.10', '>= 0.6.9'], '0.6.10'],
  ['Go versions', ['v0.17.0', '0.9.0'], 'v0.17.0'],
  ['the same list for all', ['4.2.8, 5.0.1', '4.2.8, 5.0.1'], '4.2.8, 5.0.1'],
  ['numbers beyond 2^53', ['9007199254740993.0', '9007199254740992.0'], '9007199254740993.0'],
  ['different lists', ['2.2.28, 3.2.13', '2.2.27, 3.2.12'], undefined],
  ['one without a fix', ['1.2.3', undefined], undefined],
  ['none with a fix', [undefined, undefined], undefined],
  ['a range', ['>=1.0.0, <2.0.0', '1.1.0'], undefined],
  ['a pre-release', ['1.0.0-rc.1', '1.0.0'], undefined],
  ['versions of Debian', ['1:8.3.0-6', '1:8.3.0-7'], undefined],
  ['versions of Alpine', ['7.78.0-r0', '7.79.0-r0'], undefined],
  ['a name of Maven', ['3.2.18.RELEASE', '4.2.9.RELEASE'], undefined],
  ['a caret', ['^0.13.10', '0.14.0'], undefined],
  ['a number without dots, such as a commit', ['20260101', '20260102'], undefined],
])('%s', (_, fixes, expected) => {
  expect(fixOfAll(fixes.map((fixedIn) => ({ fixedIn })))).toBe(expected);
});
