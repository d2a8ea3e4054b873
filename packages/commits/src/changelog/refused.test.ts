import { expect, test } from '@jest/globals';
import { updateChangelog } from './changelog-file.ts';
import type { Updated } from './changelog-file.ts';

const entry = {
  version: '1.1.0',
  tag: 'v1.1.0',
  day: '2026-01-31',
  notes: { blocks: [{ title: 'Features', items: ['- x'], breaking: false }], tail: [] },
  compareUrl: '',
  home: '',
};
const markdown = '# Changelog\n\n## 1.0.0\n\n- one\n';

test.each<[path: string, text: string, refused: RegExp]>([
  ['CHANGES.rst', '1.0.0\n-----\n\n- one\n', /name says/],
  ['CHANGES.rst', '', /name says/],
  ['docs/changelog.adoc', '== 1.0.0\n', /name says/],
  ['changelog.json', '{}', /name says/],
  ['changelog.yaml', '- version: 1.0.0\n', /name says/],
  ['NEWS.html', '<h2>1.0.0</h2>', /name says/],
  ['HISTORY.txt', '.. contents::\n\n1.0.0\n-----\n\n- one\n', /reStructuredText/],
  ['HISTORY', 'History\n=======\n\n1.0.0\n-----\n\n- one :pr:`12`\n', /reStructuredText/],
  ['CHANGES', '=======\nChanges\n=======\n\n1.0.0\n-----\n\n- one\n', /reStructuredText/],
  ['changelog', 'tool (1.0.0-1) unstable; urgency=low\n\n  * one\n', /Debian/],
  ['CHANGES', '= Changes\n\n== 1.0.0\n\n* one\n', /AsciiDoc/],
  ['CHANGELOG', '{"1.0.0": ["one"]}\n', /no Markdown/],
  ['CHANGELOG.md', 'PK\u0003\u0004\0\0', /no text/],
  ['CHANGELOG.md', `<<<<<<< HEAD\n${markdown}=======\n>>>>>>> main\n`, /conflict/],
  ['CHANGELOG.md', '# Changelog\n\n## 2024-05-01\n\n- one\n', /"2024-05-01" is none/],
  ['CHANGELOG.md', '# Changelog\n\n## Sprint 12\n\n- one\n\n## Sprint 11\n', /"Sprint 12" is none/],
  ['CHANGELOG.md', '# Changelog\n\n* 1.0.0: one\n', /no heading is a version/],
  ['CHANGELOG.md', 'See the releases page.\n', /no headings/],
  ['CHANGELOG.md', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n', /no headings/],
  ['CHANGELOG.md', '# Packages\n\n| a | b |\n|---|---|\n', /no heading is a version/],
  ['CHANGELOG.md', '# Changelog\n\n## 2026-08\n\n- new\n\n## 1.0.0\n', /"2026-08" above/],
  [
    'CHANGELOG.md',
    '## May 2026: v1.0\n\n### May 3, 2026: v1.0.0\n\n## April 2026: v0.9\n',
    /above/,
  ],
  ['CHANGELOG.md', '## one@1.0.0\n\n- a\n\n## two@3.0.0\n\n- b\n', /"one", "two"/],
  [
    'CHANGELOG.md',
    '# Changelog\n\n## 1.0\n\n### 1.0.1\n\n- b\n\n### 1.0.0\n',
    /headings such as "1.0"/,
  ],
])('%s: %j is refused', (path, text, refused) => {
  expect(updateChangelog(path, text, entry)).toEqual({ refused: expect.stringMatching(refused) });
});

test.each<[path: string, text: string]>([
  ['CHANGELOG.md', markdown],
  ['CHANGELOG.MD', markdown],
  ['History.markdown', markdown],
  ['docs/changelog.mdx', markdown],
  ['CHANGES', markdown],
  ['CHANGELOG-1.0', markdown],
  ['HISTORY.txt', 'History\n=======\n\n1.0.0\n-----\n\n- one\n'],
  ['my.folder/CHANGES', markdown],
  [
    'CHANGELOG.md',
    '# Changelog\n\nThe directive `.. note::` and :role:`x` are text here.\n\n## 1.0.0\n',
  ],
  ['CHANGELOG.md', '# Changes since 2024\n\n## 1.0.0\n\n- one\n'],
  ['CHANGELOG.md', '# Changelog\n\n## How to read this\n\nWords.\n\n## 1.0.0\n\n- one\n'],
  ['CHANGELOG.md', '# Changelog\n\nAll changes are in this file.\n'],
  ['CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n### Added\n\n- one\n'],
  ['CHANGELOG.md', `${markdown}\n\`\`\`\n<<<<<<< HEAD\n\`\`\`\n`],
  ['CHANGELOG.md', ''],
  ['CHANGELOG.md', '\n'],
])('%s: %j is understood', (path, text) => {
  const updated = updateChangelog(path, text, entry) as Updated;
  expect(updated).toMatchObject({ done: 'inserted' });
  expect(updated.text).toContain('- x');
  expect(updateChangelog(path, updated.text, entry)).toMatchObject({ done: 'unchanged' });
});

test('of several packages, the section goes among those that the tag names', () => {
  const text = '# Changelog\n\n## one@1.0.0\n\n- a\n\n## two@3.0.0\n\n- b\n';
  const tagged = (tag: string, version: string) =>
    (updateChangelog('CHANGELOG.md', text, { ...entry, tag, version }) as Updated).text;
  const section = '### Features\n\n- x\n\n';
  expect(tagged('one@1.1.0', '1.1.0')).toBe(
    text.replace('## one', `## one@1.1.0\n\n${section}## one`),
  );
  expect(tagged('two-v3.0.1', '3.0.1')).toBe(
    text.replace('## two', `## two@3.0.1\n\n${section}## two`),
  );
});
