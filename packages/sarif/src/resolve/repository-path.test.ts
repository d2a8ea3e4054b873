import { describe, expect, test } from '@jest/globals';
import type { Run } from '../model/log.ts';
import { repositoryPath, uriOfPath } from './repository-path.ts';

const files = ['src/a.py', 'src/my file.py', 'package.json', 'lib/deep/b.ts', 'a:b.py'];
const checkout = {
  root: '/home/me/repo',
  exists: (path: string) => files.some((file) => `${file}/`.startsWith(`${path}/`)),
};
const run: Run = {
  tool: { driver: { name: 't' } },
  invocations: [{ executionSuccessful: true, workingDirectory: { uri: 'file:///var/job' } }],
  originalUriBaseIds: {
    SRCROOT: { uri: 'file:///home/me/repo/' },
    SRC: { uri: 'src', uriBaseId: 'SRCROOT' },
    LOOP: { uri: 'x/', uriBaseId: 'LOOP' },
    UNKNOWN: {},
  },
};
const pathOf = (uri: string, uriBaseId?: string) =>
  repositoryPath({ uri, ...(uriBaseId ? { uriBaseId } : {}) }, run, checkout);

describe('a URI as a path of the repository', () => {
  test.each<[string, string | undefined, string]>([
    ['src/a.py', undefined, 'src/a.py'],
    ['./src/../src/a.py', undefined, 'src/a.py'],
    ['src\\a.py', undefined, 'src/a.py'],
    ['src/my%20file.py', undefined, 'src/my file.py'],
    ['100%.py', undefined, '100%.py'],
    ['file:///home/me/repo/src/a.py', undefined, 'src/a.py'],
    ['file:/home/me/repo/src/a.py', undefined, 'src/a.py'],
    ['file://host/home/me/repo/src/a.py', undefined, 'src/a.py'],
    ['/home/me/repo/new.py', undefined, 'new.py'],
    ['/github/workspace/new.py', undefined, 'new.py'],
    ['/github/workspace', undefined, ''],
    ['/app/', undefined, ''],
    ['/src', undefined, 'src'],
    ['file:///home/me/repo', undefined, ''],
    ['', 'SRCROOT', ''],
    ['', 'SRC', 'src'],
    ['/home/runner/work/repo/repo/package.json', undefined, 'package.json'],
    ['file:///D:/a/repo/repo/new.py', undefined, 'new.py'],
    ['C:\\Users\\x\\checkout\\src\\a.py', undefined, 'src/a.py'],
    ['/opt/build/lib/deep/b.ts', undefined, 'lib/deep/b.ts'],
    ['../../elsewhere/src/a.py', undefined, 'src/a.py'],
    ['/var/job/new.py', undefined, 'new.py'],
    ['a.py', 'SRC', 'src/a.py'],
    ['a.py', 'UNKNOWN', 'a.py'],
    ['a.py', '%SRCROOT%', 'a.py'],
    ['a.py', 'LOOP', 'x/x/x/x/x/a.py'],
    ['a:b.py', undefined, 'a:b.py'],
  ])('%s (%s) is %s', (uri, base, path) => {
    expect(pathOf(uri, base)).toEqual({ path, inside: true });
  });

  test('a path outside is marked as such, and a file name alone proves nothing', () => {
    expect(pathOf('/usr/lib/npm/package.json')).toEqual({
      path: 'usr/lib/npm/package.json',
      inside: false,
    });
    expect(pathOf('../up.py')).toEqual({ path: 'up.py', inside: false });
  });

  test.each([['https://example.org/a'], ['git::https://x/y'], ['pkg:npm/a@1'], ['oci://r/i']])(
    '%s is not a file',
    (uri) => {
      expect(pathOf(uri)).toEqual({ elsewhere: uri });
    },
  );
});

test.each([
  ['a b/[c]#?.py', 'a%20b/%5Bc%5D%23%3F.py'],
  ['a:b/c@1+2.py', 'a%3Ab/c@1+2.py'],
  ['100%/\ud800', '100%25/%EF%BF%BD'],
])('the path %j is the URI %s', (path, uri) => {
  expect(uriOfPath(path)).toBe(uri);
});
