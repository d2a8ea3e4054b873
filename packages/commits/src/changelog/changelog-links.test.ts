import { expect, test } from '@jest/globals';
import { withLinks } from './changelog-links.ts';

const home = 'https://git.example/o/r';
const release = {
  version: '1.1.0',
  name: '1.1.0',
  tag: 'v1.1.0',
  compareUrl: `${home}/compare/v1.0.0...v1.1.0`,
};
const own = `[1.1.0]: ${home}/compare/v1.0.0...v1.1.0\n`;
const older = `[1.0.0]: ${home}/compare/v0.9.0...v1.0.0\n`;

test.each<[what: string, before: string, after: string]>([
  ['HEAD', '[Unreleased]: C/v1.0.0...HEAD\n', '[Unreleased]: C/v1.1.0...HEAD\n'],
  ['main', '[unreleased]: C/v1.0.0...main\n', '[unreleased]: C/v1.1.0...main\n'],
  ['master', '[UNRELEASED]: C/v1.0.0...master\n', '[UNRELEASED]: C/v1.1.0...master\n'],
  ['develop', '[Unreleased]: C/v1.0.0...develop\n', '[Unreleased]: C/v1.1.0...develop\n'],
  ['two dots', '[Unreleased]: C/v1.0.0..HEAD\n', '[Unreleased]: C/v1.1.0..HEAD\n'],
  [
    'a branch with a slash',
    '[HEAD]: C/1.0.0...release/next\n',
    '[HEAD]: C/v1.1.0...release/next\n',
  ],
  ['a title', '[Unreleased]: C/v1.0.0...main "all"\n', '[Unreleased]: C/v1.1.0...main "all"\n'],
  [
    'a release that was forgotten',
    '[Unreleased]: C/v0.9.0...main\n',
    '[Unreleased]: C/v1.1.0...main\n',
  ],
])('an unreleased link to %s follows', (_, before, after) => {
  const address = (text: string) => text.replace('C/', `${home}/compare/`);
  expect(withLinks(address(before) + older, release, '\n')).toBe(address(after) + own + older);
});

test.each([
  ['of a newer line', `[Unreleased]: ${home}/compare/v2.0.0...main\n`],
  ['of two releases', `[Unreleased]: ${home}/compare/v1.0.0...v1.0.1\n`],
  ['of two branches', `[Unreleased]: ${home}/compare/stable...main\n`],
  ['of another package', `[Unreleased]: ${home}/compare/other-v1.0.0...main\n`],
  ['to no comparison', `[Unreleased]: ${home}/tree/main\n`],
])('an unreleased link %s stays', (_, before) => {
  expect(withLinks(before + older, release, '\n')).toBe(before + own + older);
});

test.each<[what: string, before: string, after: string]>([
  ['goes below newer ones', `[2.0.0]: ${home}/x\n${older}`, `[2.0.0]: ${home}/x\n${own}${older}`],
  ['goes last where all are newer', `[2.0.0]: ${home}/x\n`, `[2.0.0]: ${home}/x\n${own}`],
  [
    'goes last where the oldest is first',
    `[0.9.0]: ${home}/x\n${older}`,
    `[0.9.0]: ${home}/x\n${older}${own}`,
  ],
  [
    'is a page of its own where all are',
    `[1.0.0]: ${home}/releases/tag/v1.0.0\n[0.9.0]: ${home}/releases/tag/v0.9.0\n`,
    `[1.1.0]: ${home}/releases/tag/v1.1.0\n[1.0.0]: ${home}/releases/tag/v1.0.0\n[0.9.0]: ${home}/releases/tag/v0.9.0\n`,
  ],
  ['is there already', own + older, own + older],
  [
    'has no list to stand in',
    '[docs]: https://git.example/docs\n',
    '[docs]: https://git.example/docs\n',
  ],
  ['finds one only in code', `\`\`\`\n${older}\`\`\`\n`, `\`\`\`\n${older}\`\`\`\n`],
])('the link %s', (_, before, after) => {
  expect(withLinks(before, release, '\n')).toBe(after);
});

test('a heading that links to nothing needs no link', () => {
  expect(withLinks(older, { ...release, name: undefined }, '\n')).toBe(older);
});

test('a tag with a slash is encoded as the old one was', () => {
  const packaged = { ...release, tag: 'pkg/v1.1.0', name: undefined };
  for (const slash of ['/', '%2F']) {
    const link = (version: string) =>
      `[Unreleased]: ${home}/compare/pkg${slash}v${version}...main\n`;
    expect(withLinks(link('1.0.0'), packaged, '\n')).toBe(link('1.1.0'));
  }
});

test('a package that had tags of its own only later follows from the old ones', () => {
  const packaged = { ...release, version: '11.10.1', tag: 'pkg-v11.10.1', name: undefined };
  const link = (tag: string) => `[Unreleased]: ${home}/compare/${tag}...main\n`;
  expect(withLinks(link('v11.10.0'), packaged, '\n')).toBe(link('pkg-v11.10.1'));
});
