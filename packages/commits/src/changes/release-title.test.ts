import { describe, expect, test } from '@jest/globals';
import { parseHeader } from '../message/header.ts';
import { withoutNumbers } from '../message/numbers.ts';
import { isReleaseTitle } from './release-title.ts';

function isRelease(subject: string): boolean {
  const { title } = withoutNumbers(subject);
  const header = parseHeader(title);
  return isReleaseTitle({
    type: header?.type ?? '',
    scope: header?.scope,
    text: header?.description ?? title,
  });
}

describe('wholly a release', () => {
  test.each([
    'v8.2.0',
    '1.2.3 (#45)',
    '2.0.0-rc.1',
    '`1.2.3`',
    'grep-searcher-0.1.13',
    '@scope/pkg@1.2.3',
    'Version 1.2.3',
    'Release v1.2.3',
    'Release 1.2',
    'Release Devise 4.9.0.',
    'Release :gem: 4.3.0',
    'Release/v1.2.3',
    'Releasing 1.2.3',
    '1.2.3 release',
    'release: v3.5.0',
    'release: bump version to 1.2.3',
    'chore(release): 1.2.3 [skip ci]',
    'chore(release): publish',
    'chore: release main',
    'chore(main): release my-package 1.2.3 (#9)',
    'chore: release v1.2.3',
    '[chore] Release 1.2.3',
    '🔖 Release 1.2.3',
    ':bookmark: v1.2.3',
    'bump: version 1.0.0 → 1.0.1',
    'Bump version to 1.2.3',
    'bump version',
    'Bump version from 1.2.2 to 1.2.3',
    'Bump version number to 2.0.0.dev',
    'chore: bump package version to 1.2.3',
    'version bump',
    'Bump to 1.2.3.',
    'Version Packages',
    'Version Packages (beta)',
    'chore: version packages',
    '[maven-release-plugin] prepare release jenkins-2.400',
    '[maven-release-plugin] prepare for next development iteration',
    'Prepare for 1.2.3 release',
    'Prepare release 1.2.3',
    'Prepare next development version.',
    'chore: prepare tokio-util v0.7.1',
    'chore: prepare Tokio v1.40.0 release (#6806)',
    'ignore: release 0.4.20',
    'Cut v3.1.0-rc.0',
    '*: cut v0.26.0',
    'start version 3.1.1',
  ])('%s', (subject) => expect(isRelease(subject)).toBe(true));
});

describe('a change', () => {
  test.each([
    'fix: release the lock',
    'fix: v1.2.3',
    'feat: release notes page',
    'feat: 2.0',
    'feat: version packages',
    'docs: release 1.2.3',
    'revert: release 1.2.3',
    'Release the Kraken API',
    'Release the Kraken API (#12)',
    'Release 10.5 GB of memory',
    'Release notes 1.2.3',
    'Release notes: 1.2.3',
    'Release v1.2.3 with the latest fixes',
    'release: skip bad macOS wheels',
    'chore: release notes',
    'v2 API for users',
    '1.2.3 is supported',
    'Version packages by their hash',
    'Bump React version to 18.2.0',
    'chore(deps): bump version to 1.2.3',
    'Bump API version to 2.0',
    'Bump Go to 1.22',
    'build: mocha@5.0.0',
    'Update dependency version to 1.2.3',
    'Prepare for Python 3.13',
    'Prepare Python 3.13',
    'Prepare statement cache for 1.2 clients',
    'Publish to the canary channel by default',
    'Publish',
    'Support Python 3.12',
    'Cut memory by 1.5 times',
    'wip',
  ])('%s', (subject) => expect(isRelease(subject)).toBe(false));
});

test('a hostile title takes no time', () => {
  const began = performance.now();
  for (const text of [
    `v1.0${'a'.repeat(110)}?`,
    `Release ${'a.'.repeat(50)} 1`,
    'v1.0'.repeat(1e5),
  ]) {
    expect(isReleaseTitle({ type: '', scope: undefined, text })).toBe(false);
  }
  expect(performance.now() - began).toBeLessThan(1000);
});
