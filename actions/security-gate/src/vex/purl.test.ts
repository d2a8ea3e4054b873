import { expect, it } from '@jest/globals';
import { parsePurl } from './purl.ts';

it.each([
  ['pkg:pypi/requests@2.31.0', ['requests'], '2.31.0'],
  ['pkg:npm/%40babel/core@7.0.0', ['@babel/core', '@babel:core'], '7.0.0'],
  ['pkg:npm/@babel/core', ['@babel/core', '@babel:core'], undefined],
  ['pkg:maven/org.x/core@1?type=jar#sub', ['org.x/core', 'org.x:core'], '1'],
  ['pkg:deb/debian/curl@8.1-2', ['debian/curl', 'debian:curl', 'curl'], '8.1-2'],
  ['pkg:golang/github.com/x/y@v1.2.3', ['github.com/x/y', 'github.com/x:y'], 'v1.2.3'],
  ['pkg:oci/api@sha256%3Aabc', ['api'], 'sha256:abc'],
  ['pkg:github/o/r', ['o/r', 'o:r'], undefined],
  ['pkg:pypi/%zz', ['%zz'], undefined],
])('%s', (text, names, version) => {
  expect(parsePurl(text)).toEqual({ names, version });
});

it.each(['', 'requests', 'https://x.example', 'pkg:', 'pkg:pypi/', 'pkg:/x'])(
  '%j is not a package URL',
  (text) => {
    expect(parsePurl(text)).toBeUndefined();
  },
);
