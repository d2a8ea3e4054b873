import { expect, test } from '@jest/globals';
import { sameVersion, versionIn } from './version-file.ts';

const workspace = {
  'Cargo.toml': '[workspace]\nmembers = ["a/*"]\n[workspace.package]\nversion = "1.4.0"\n',
  'a/b/Cargo.toml': '[package]\nname = "b"\nversion.workspace = true\n',
  'lost/Cargo.toml': '[package]\nversion = { workspace = true }\n',
};

test.each([
  ['package.json', { 'package.json': '{"version": "1.2.3"}' }, { version: '1.2.3' }],
  ['package.json', { 'package.json': '{"version": 1}' }, { unreadable: 'it has no "version"' }],
  ['package.json', { 'package.json': '{' }, { unreadable: 'it is not JSON' }],
  ['VERSION', { VERSION: ' 1.2.3-rc.1\n' }, { version: '1.2.3-rc.1' }],
  ['VERSION', { VERSION: 'a b' }, { unreadable: expect.stringContaining('not one word') }],
  ['VERSION', {}, { unreadable: 'there is no such file' }],
  ['pyproject.toml', { 'pyproject.toml': "[project]\nversion = '1.2.3'" }, { version: '1.2.3' }],
  ['pyproject.toml', { 'pyproject.toml': '[tool.poetry]\nversion = "1"' }, { version: '1' }],
  [
    'pyproject.toml',
    { 'pyproject.toml': '[project]\ndynamic = ["version"]' },
    { dynamic: 'project.dynamic lists "version"' },
  ],
  [
    'pyproject.toml',
    { 'pyproject.toml': '[project]\nname = "x"\n[tool.x]\nversion = "9"' },
    { unreadable: 'it has no version in [project] or [tool.poetry]' },
  ],
  [
    'pyproject.toml',
    { 'pyproject.toml': '[project' },
    { unreadable: expect.stringContaining('not TOML') },
  ],
  ['Cargo.toml', { 'Cargo.toml': '[package]\nversion = "0.1.0"' }, { version: '0.1.0' }],
  ['a/b/Cargo.toml', workspace, { version: '1.4.0' }],
  ['Cargo.toml', workspace, { version: '1.4.0' }],
  [
    'lost/Cargo.toml',
    { 'lost/Cargo.toml': workspace['lost/Cargo.toml'] },
    { unreadable: 'no folder above it has a Cargo.toml with [workspace.package] version' },
  ],
] as [string, Record<string, string>, object][])('%s of %j', async (path, files, expected) => {
  expect(await versionIn(path, (name) => Promise.resolve(files[name]))).toEqual(expected);
});

test.each([
  ['pyproject.toml', '1.2.0rc1', '1.2.0-rc.1', true],
  ['pyproject.toml', '1.2', '1.2.0', true],
  ['pyproject.toml', '1.2.0.dev3', '1.2.0-dev.3', true],
  ['pyproject.toml', '1.2.0b2', '1.2.0-beta.2', true],
  ['pyproject.toml', '1.2.0rc1', '1.2.0-rc.2', false],
  ['pyproject.toml', '1.2.0rc1', '1.2.0', false],
  ['pyproject.toml', '1.20', '1.2.0', false],
  ['package.json', '1.2.0-rc.1', '1.2.0-rc.1', true],
  ['package.json', '1.2.0rc1', '1.2.0-rc.1', false],
  ['package.json', '1.2.0', '1.2.0+b', false],
])('%s: %s is %s: %s', (path, written, version, same) => {
  expect(sameVersion(path, written, version)).toBe(same);
});
