import { expect, test } from '@jest/globals';
import { isChangelogTitle } from './changelog-title.ts';

test.each([
  'Update CHANGELOG.md',
  'update changelog',
  'Updated the changelog.',
  'Update `CHANGELOG.md` for v1.2.3 [ci skip]',
  'Changelog',
  'HISTORY.md',
  'Changelog for #12.',
  'Add changelog for PR #12',
  'Update CHANGELOG about #12 and #13',
  'Update changelog for the next release',
  'updated changelog as a part of the release',
  'Update History.markdown to reflect the merger of #12',
  'Update history to reflect merge of #12 [ci skip]',
  'update history to reflect release of 1.2.3',
  'Add a line to the changelog for #12',
  'Include #12 in the changelog',
  'Add missing changelog entries',
  'Add news fragment',
  'changelog entry for JENKINS-12',
  'Fix a typo in the changelog',
  ':memo: Update the CHANGELOG',
  'Update release notes for 1.2.3',
])('an entry of the changelog: %s', (text) => {
  expect(isChangelogTitle({ type: '', scope: undefined, text })).toBe(true);
});

test.each([
  'Add a changelog command',
  'Generate changelog',
  'Add changelog generator',
  'Update history',
  'Add history',
  'Update history of the browser for #12',
  'Add news',
  'Add news page',
  'Show release notes in the menu',
  'Add release notes dialog',
  'Changes',
  'Update changelog and fix the parser',
  'Update changelog parser for 1.2.3',
  'Fix changelog for repositories without tags',
  'Read HISTORY.md',
  'Remove changelog',
])('a change: %s', (text) => {
  expect(isChangelogTitle({ type: '', scope: undefined, text })).toBe(false);
});

test.each(['feat', 'fix', 'docs', 'chore', 'changelog'])('not below the type %s', (type) => {
  expect(isChangelogTitle({ type, scope: undefined, text: 'update changelog' })).toBe(false);
});
