import { expect, jest, test } from '@jest/globals';
import { cvssScore } from './cvss-score.ts';

test.each([
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
  ['CVSS:3.0/AV:L/AC:H/PR:L/UI:R/S:C/C:L/I:N/A:N/', 2.5],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:Amber', 9.3],
  ['(AV:N/AC:L/Au:N/C:P/I:P/A:P)', 7.5],
  ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 7.5],
  ['CVSS:3.1/AV:N', undefined],
  ['CVSS:9.9/AV:N/AC:L', undefined],
  ['', undefined],
  [undefined, undefined],
])('the score of %j is %j', async (vector, score) => {
  expect(await cvssScore(vector)).toBe(score);
});

test.each([
  'https://x.org/y',
  'CVSS:3.1/A:\n::error::x/AV:N',
  'CVSS:3.1/AV:N/\r::stop-commands::x:',
])('%j is not a vector, and is not printed', async (vector) => {
  const printed = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await cvssScore(vector)).toBeUndefined();
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
});
