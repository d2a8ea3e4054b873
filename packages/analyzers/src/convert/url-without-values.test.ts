import { expect, test } from '@jest/globals';
import { urlWithoutValues } from './url-without-values.ts';

test.each([
  ['https://x.org/a', 'https://x.org/a'],
  ['https://u:secret@x.org:8443/a', 'https://x.org:8443/a'],
  ['https://x.org/a?token=secret&q=1#id', 'https://x.org/a?token=…&q=…'],
  ['https://x.org/a?', 'https://x.org/a'],
  ['https://x.org/?a=b?c=secret', 'https://x.org/?a=…'],
  ['x.org:3306', 'x.org:3306'],
])('%s is shown as %s', (url, shown) => {
  expect(urlWithoutValues(url)).toBe(shown);
});
