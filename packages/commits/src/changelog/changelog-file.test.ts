import { describe, expect, test } from '@jest/globals';
import { updateChangelog } from './changelog-file.ts';
import type { ReleaseEntry, Updated } from './changelog-file.ts';

const home = 'https://github.com/o/r';
const entry: ReleaseEntry = {
  version: '1.1.0',
  tag: 'v1.1.0',
  day: '2026-01-31',
  notes: {
    blocks: [
      { title: 'Features', items: ['- x'], breaking: false },
      { title: 'Bug fixes', items: ['- y'], breaking: false },
    ],
    tail: [],
  },
  home,
  compareUrl: `${home}/compare/v1.0.0...v1.1.0`,
};
const body = '### Features\n\n- x\n\n### Bug fixes\n\n- y\n';

/** @throws where the file is refused. */
function updated(text: string, of: ReleaseEntry = entry): Updated {
  const result = updateChangelog('CHANGELOG.md', text, of);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

const cases: readonly [name: string, before: string, after: string][] = [
  ['no file', '', `# Changelog\n\n## [1.1.0] - 2026-01-31\n\n${body}`],
  ['a title alone', '# Changelog\n', `# Changelog\n\n## [1.1.0] - 2026-01-31\n\n${body}`],
  [
    'Keep a Changelog',
    `# Changelog\n\nWords.\n\n## [Unreleased]\n\n## [1.0.0] - 2025-01-01\n\n### Added\n\n- first\n\n[Unreleased]: ${home}/compare/v1.0.0...HEAD\n[1.0.0]: ${home}/releases/tag/v1.0.0\n`,
    `# Changelog\n\nWords.\n\n## [Unreleased]\n\n## [1.1.0] - 2026-01-31\n\n${body}\n## [1.0.0] - 2025-01-01\n\n### Added\n\n- first\n\n[Unreleased]: ${home}/compare/v1.1.0...HEAD\n[1.1.0]: ${home}/compare/v1.0.0...v1.1.0\n[1.0.0]: ${home}/releases/tag/v1.0.0\n`,
  ],
  [
    'text written by hand under Unreleased',
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- by hand\n\n## [1.0.0] - 2025-01-01\n',
    `# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-01-31\n\n### Added\n\n- by hand\n\n${body}\n## [1.0.0] - 2025-01-01\n`,
  ],
  [
    'release-please',
    `# Changelog\n\n## [1.0.0](${home}/compare/v0.9.0...v1.0.0) (2025-01-01)\n\n\n### Features\n\n* first\n`,
    `# Changelog\n\n## [1.1.0](${home}/compare/v1.0.0...v1.1.0) (2026-01-31)\n\n${body}\n## [1.0.0](${home}/compare/v0.9.0...v1.0.0) (2025-01-01)\n\n\n### Features\n\n* first\n`,
  ],
  [
    'conventional-changelog',
    `# [1.0.0](${home}/compare/v0.9.0...v1.0.0) (2025-01-01)\n\n\n### Features\n\n* first\n\n\n\n## [0.9.1](x) (2024-01-01)\n`,
    `# [1.1.0](${home}/compare/v1.0.0...v1.1.0) (2026-01-31)\n\n${body}\n# [1.0.0](${home}/compare/v0.9.0...v1.0.0) (2025-01-01)\n\n\n### Features\n\n* first\n\n\n\n## [0.9.1](x) (2024-01-01)\n`,
  ],
  [
    'a prefix and no brackets',
    '# History\n\n## v1.0.0\n\n- first\n',
    `# History\n\n## v1.1.0\n\n${body}\n## v1.0.0\n\n- first\n`,
  ],
  [
    'a heading without text',
    '# Changelog\n\n## [1.1.0] - 2026-01-15\n\n## [1.0.0] - 2025-01-01\n',
    `# Changelog\n\n## [1.1.0] - 2026-01-15\n\n${body}\n## [1.0.0] - 2025-01-01\n`,
  ],
  [
    'a hotfix below a newer version',
    '# Changelog\n\n## [Unreleased]\n\n- later\n\n## [2.0.0] - 2025-06-01\n\n- two\n\n## [1.0.0] - 2025-01-01\n\n- one\n',
    `# Changelog\n\n## [Unreleased]\n\n- later\n\n## [2.0.0] - 2025-06-01\n\n- two\n\n## [1.1.0] - 2026-01-31\n\n${body}\n## [1.0.0] - 2025-01-01\n\n- one\n`,
  ],
  [
    'headings in code and comments',
    '# Changelog\n\n```\n## [9.9.9] - 2020-01-01\n```\n<!--\n## [8.8.8]\n-->\n\n## 1.0.0 (2025-01-01)\n',
    `# Changelog\n\n\`\`\`\n## [9.9.9] - 2020-01-01\n\`\`\`\n<!--\n## [8.8.8]\n-->\n\n## 1.1.0 (2026-01-31)\n\n${body}\n## 1.0.0 (2025-01-01)\n`,
  ],
  [
    'yanked releases and dates in words',
    '# Changelog\n\n## [1.0.1] - 2nd March, 2025 [YANKED]\n\n- one\n',
    `# Changelog\n\n## [1.1.0] - 31st January, 2026\n\n${body}\n## [1.0.1] - 2nd March, 2025 [YANKED]\n\n- one\n`,
  ],
  [
    'underlined headings, as long as their texts',
    'History\n=======\n\n1.0.0 / 2025-01-01\n==================\n\n- one\n',
    `History\n=======\n\n1.1.0 / 2026-01-31\n==================\n\n${body}\n1.0.0 / 2025-01-01\n==================\n\n- one\n`,
  ],
  [
    'underlined headings, all of one length',
    '9.9.9\n----------\n\n- one\n\n9.9.8\n----------\n\n1.0.9\n----------\n\n- two\n',
    `9.9.9\n----------\n\n- one\n\n9.9.8\n----------\n\n1.1.0\n----------\n\n${body}\n1.0.9\n----------\n\n- two\n`,
  ],
  [
    'versions and their sections with one hash',
    '# Unreleased\n\n## Features\n\n- by hand\n\n# v1.0.0\n\n## Features\n\n- one\n',
    `# Unreleased\n\n# v1.1.0\n\n## Features\n\n- by hand\n- x\n\n## Bug fixes\n\n- y\n\n# v1.0.0\n\n## Features\n\n- one\n`,
  ],
  [
    'small headings of patches, a level below',
    '# [1.0.0](u) (2025-01-03)\n\n### Features\n\n* a\n\n## <small>0.9.1 (2025-01-02)</small>\n\n* b\n\n# 0.9.0 (2025-01-01)\n',
    `# [1.1.0](${home}/compare/v1.0.0...v1.1.0) (2026-01-31)\n\n${body}\n# [1.0.0](u) (2025-01-03)\n\n### Features\n\n* a\n\n## <small>0.9.1 (2025-01-02)</small>\n\n* b\n\n# 0.9.0 (2025-01-01)\n`,
  ],
  [
    'a planned version that is released now',
    '## 1.1.0 (unreleased)\n\n- by hand\n\n## 1.0.0 (2025-01-01)\n\n- one\n',
    `## 1.1.0 (2026-01-31)\n\n- by hand\n\n${body}\n## 1.0.0 (2025-01-01)\n\n- one\n`,
  ],
  [
    'a planned version as the only one',
    '# Changelog\n\n## [1.1.0] - Unreleased\n\n- by hand\n',
    `# Changelog\n\n## [1.1.0] - 2026-01-31\n\n- by hand\n\n${body}`,
  ],
  [
    'a development version that is released under another number',
    '## 1.0.1-dev\n\n- by hand\n\n## 1.0.0\n',
    `## 1.1.0\n\n- by hand\n\n${body}\n## 1.0.0\n`,
  ],
  [
    'a planned newer version',
    '## 2.0.0 (Next)\n\n- later\n\n## 1.0.0 (2025-01-01)\n',
    `## 2.0.0 (Next)\n\n- later\n\n## 1.1.0 (2026-01-31)\n\n${body}\n## 1.0.0 (2025-01-01)\n`,
  ],
  [
    'a form to fill in under Unreleased',
    '## Unreleased\n\n<!-- one line each -->\n\n### Added\n\n### Fixed\n\n## 1.0.0\n',
    `## Unreleased\n\n<!-- one line each -->\n\n### Added\n\n### Fixed\n\n## 1.1.0\n\n${body}\n## 1.0.0\n`,
  ],
  [
    'a comment and a text under Unreleased',
    '## Unreleased\n<!-- one line each -->\n\n- by hand\n\n## 1.0.0\n',
    `## Unreleased\n<!-- one line each -->\n\n## 1.1.0\n\n- by hand\n\n${body}\n## 1.0.0\n`,
  ],
  [
    'the oldest version first',
    '# Changelog\n\n## 0.9.0\n\n- a\n\n## 1.0.0\n\n- b\n',
    `# Changelog\n\n## 0.9.0\n\n- a\n\n## 1.0.0\n\n- b\n\n## 1.1.0\n\n${body}`,
  ],
  [
    'lines that stand alone',
    'v1.0.0 - January 1, 2025\n\n* one\n\nv0.9.0 - May 2, 2024\n\n* two\n',
    `v1.1.0 - January 31, 2026\n\n${body}\nv1.0.0 - January 1, 2025\n\n* one\n\nv0.9.0 - May 2, 2024\n\n* two\n`,
  ],
  [
    'bold lines that stand alone',
    '# Changelog\n\n**1.0.0** (2025-01-01)\n- one\n',
    `# Changelog\n\n**1.1.0** (2026-01-31)\n\n${body}\n**1.0.0** (2025-01-01)\n- one\n`,
  ],
  [
    'a name before the versions',
    '# Sample changes\n\n## Sample v1.0.0\n\n### Go 1.20.1 support\n\n- one\n',
    `# Sample changes\n\n## Sample v1.1.0\n\n${body}\n## Sample v1.0.0\n\n### Go 1.20.1 support\n\n- one\n`,
  ],
  [
    'the target of a link above each heading',
    '# Changelog\n\n<a name="1.0.0"></a>\n## 1.0.0\n\n- one\n',
    `# Changelog\n\n## 1.1.0\n\n${body}\n<a name="1.0.0"></a>\n## 1.0.0\n\n- one\n`,
  ],
  [
    'a comment with the version above each heading',
    '# Changelog\n\n<!-- 1.0.0 START -->\n\n# 1.0.0 (2025-01-01)\n\n### Fixes\n\n- one\n\n<!-- 1.0.0 END -->\n',
    `# Changelog\n\n# 1.1.0 (2026-01-31)\n\n${body}\n<!-- 1.0.0 START -->\n\n# 1.0.0 (2025-01-01)\n\n### Fixes\n\n- one\n\n<!-- 1.0.0 END -->\n`,
  ],
  [
    'a comment where new versions go',
    '# Changelog\n\n<!-- new versions below -->\n## 1.0.0\n\n- one\n',
    `# Changelog\n\n<!-- new versions below -->\n\n## 1.1.0\n\n${body}\n## 1.0.0\n\n- one\n`,
  ],
  [
    'hashes at both ends, and a name',
    '## Sample 1.0.1 (March 06, 2025) ##\n\n*   No changes.\n\n\n## Sample 1.0.0 (March 01, 2025) ##\n\n*   One.\n',
    `## Sample 1.1.0 (January 31, 2026)\n\n${body}\n## Sample 1.0.1 (March 06, 2025) ##\n\n*   No changes.\n\n\n## Sample 1.0.0 (March 01, 2025) ##\n\n*   One.\n`,
  ],
  [
    'dates before the versions',
    '# Changes\n\n## 2025-01-01, Version 1.0.0 (Current), @ann\n\n- one\n',
    `# Changes\n\n## 2026-01-31, Version 1.1.0\n\n${body}\n## 2025-01-01, Version 1.0.0 (Current), @ann\n\n- one\n`,
  ],
  [
    'a name, two numbers, and patches below',
    '# Sample release notes\n\n## Next Release\n\n## Sample 1.0\n\n- one\n\n### Sample 1.0.1\n\n- two\n\n## Sample 0.9\n\n- three\n',
    `# Sample release notes\n\n## Next Release\n\n## Sample 1.1.0\n\n${body}\n## Sample 1.0\n\n- one\n\n### Sample 1.0.1\n\n- two\n\n## Sample 0.9\n\n- three\n`,
  ],
  [
    'indented bullets, and space at the end of a line',
    '# 1.1.0 (2026-XX-XX)\n\n * one\n * two  \n\n\n# 1.0.0 (2025-01-01)\n\n * n/a\n',
    `# 1.1.0 (2026-01-31)\n\n * one\n * two  \n\n${body}\n\n# 1.0.0 (2025-01-01)\n\n * n/a\n`,
  ],
  [
    'a hotfix that came later, above a newer version',
    '# Changelog\n\n## 0.9.1 (2025-05-01)\n\n- b\n\n## 1.0.0 (2025-01-01)\n\n- a\n',
    `# Changelog\n\n## 1.1.0 (2026-01-31)\n\n${body}\n## 0.9.1 (2025-05-01)\n\n- b\n\n## 1.0.0 (2025-01-01)\n\n- a\n`,
  ],
  [
    'a planned version that was never released',
    '# Changelog\n\n## 2.0.0\n\n- b\n\n## 1.0.9 (unreleased)\n\n- never\n\n## 1.0.0\n',
    `# Changelog\n\n## 2.0.0\n\n- b\n\n## 1.1.0\n\n${body}\n## 1.0.9 (unreleased)\n\n- never\n\n## 1.0.0\n`,
  ],
  [
    'development versions that are released',
    '# Changelog\n\n## 1.1.0-dev.2\n\n- b\n\n## 1.1.0-dev.1\n\n- a\n',
    `# Changelog\n\n## 1.1.0\n\n${body}\n## 1.1.0-dev.2\n\n- b\n\n## 1.1.0-dev.1\n\n- a\n`,
  ],
  [
    'a series above its versions',
    '# Changelog\n\n## 1.1\n\n### 1.1.0-rc.1\n\n- b\n\n## 1.0\n\n### 1.0.0\n\n- a\n',
    `# Changelog\n\n## 1.1\n\n### 1.1.0\n\n#### Features\n\n- x\n\n#### Bug fixes\n\n- y\n\n### 1.1.0-rc.1\n\n- b\n\n## 1.0\n\n### 1.0.0\n\n- a\n`,
  ],
  [
    'front matter, a comment sign in code, and an unclosed one in a sentence',
    '---\ntitle: 9.9.9\n---\n\n# Changelog\n\nAn `<!--` and <!-- do no harm.\n\n## 1.0.0\n\n- one\n',
    `---\ntitle: 9.9.9\n---\n\n# Changelog\n\nAn \`<!--\` and <!-- do no harm.\n\n## 1.1.0\n\n${body}\n## 1.0.0\n\n- one\n`,
  ],
  [
    'links of branches, also to two dots',
    `## [Unreleased]\n\n## [1.0.0] - 2025-01-01\n\n[Unreleased]: ${home}/compare/v1.0.0..main\n[1.0.0]: ${home}/compare/v0.9.0...v1.0.0\n`,
    `## [Unreleased]\n\n## [1.1.0] - 2026-01-31\n\n${body}\n## [1.0.0] - 2025-01-01\n\n[Unreleased]: ${home}/compare/v1.1.0..main\n[1.1.0]: ${home}/compare/v1.0.0...v1.1.0\n[1.0.0]: ${home}/compare/v0.9.0...v1.0.0\n`,
  ],
];

describe.each(cases)('%s', (_, before, after) => {
  test('is written', () => {
    const { text, done } = updated(before);
    expect(text).toBe(after);
    expect(done).toBe('inserted');
  });

  test('is not changed by a second run', () => {
    expect(updated(after)).toEqual({ text: after, done: 'unchanged' });
  });

  test('is written with CRLF and a byte order mark', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    if (before === '') return;
    const { text } = updated(windows(before));
    expect(text).toBe(windows(after));
    expect(updated(text).done).toBe('unchanged');
  });

  test('keeps every line', () => {
    const changed = /^\[Unreleased\]:|1\.1\.0\b.*(?:unreleased|XX)|^## 1\.0\.1-dev/i;
    const kept = before.split('\n').filter((line) => !changed.test(line));
    const lines = updated(before).text.split('\n');
    let at = 0;
    for (const line of kept.filter((text) => text !== '')) {
      at = lines.indexOf(line, at) + 1;
      expect(at).toBeGreaterThan(0);
    }
  });
});

test('keeps a section with other text, which a person may have written', () => {
  const text = '# Changelog\n\n## [1.1.0] - 2026-01-31\n\nWritten by hand.\n';
  expect(updated(text)).toEqual({ text, done: 'kept' });
});

test('the oldest version first, and what is unreleased last: its text moves above its heading', () => {
  const released = '# Changelog\n\n## 0.9.0\n\n- a\n\n## 1.0.0\n\n- b\n\n';
  const { text } = updated(`${released}## Unreleased\n\n- by hand\n`);
  expect(text).toBe(`${released}## 1.1.0\n\n- by hand\n\n${body}\n## Unreleased\n`);
  expect(updated(text)).toEqual({ text, done: 'unchanged' });
});

test('says in what the text differs', () => {
  const text = `## [Unreleased]\n\n- one\n- two\n\n## [1.0.0]\n\n[Unreleased]: ${home}/compare/v1.0.0...main\n`;
  expect(updated(text)).toMatchObject({
    difference: { heading: '## [1.1.0]', line: 3, added: 11, replaced: 1, moved: 2, leftOut: 0 },
  });
});
