import { expect, it } from '@jest/globals';
import { fileLink } from './file-link.ts';

const commit = { serverUrl: 'https://github.com', repository: 'o/r', sha: 'abc' };

it.each<[string, number | undefined, string | undefined]>([
  ['src/app.py', 3, 'https://github.com/o/r/blob/abc/src/app.py#L3'],
  ['src/app.py', undefined, 'https://github.com/o/r/blob/abc/src/app.py'],
  ['a b/(c)*.py', 1, 'https://github.com/o/r/blob/abc/a%20b/%28c%29%2a.py#L1'],
  ['a](http:', 1, 'https://github.com/o/r/blob/abc/a%5D%28http%3A#L1'],
  ['a?b#c', 1, 'https://github.com/o/r/blob/abc/a%3Fb%23c#L1'],
  ['\ud800', 1, 'https://github.com/o/r/blob/abc/%EF%BF%BD#L1'],
  ['../x', 1, undefined],
  ['a/../../x', 1, undefined],
  ['/etc/passwd', 1, undefined],
  ['https://x.example/a', 1, undefined],
  ['.', undefined, undefined],
  ['', undefined, undefined],
  ['a'.repeat(1001), undefined, undefined],
])('%s', (path, line, link) => {
  expect(fileLink(commit)(path, line)).toBe(link);
});

it('is undefined if the commit of the run is unknown', () => {
  expect(fileLink({ ...commit, sha: undefined })('a', 1)).toBeUndefined();
  expect(fileLink({ ...commit, repository: undefined })('a', 1)).toBeUndefined();
});
