import { describe, expect, test } from '@jest/globals';
import { updateChangelog } from './changelog-file.ts';
import type { ReleaseEntry } from './changelog-file.ts';

const home = 'https://github.com/o/r';
const entry: ReleaseEntry = {
  version: '1.1.0',
  tag: 'v1.1.0',
  previous: 'v1.0.0',
  day: '2026-01-31',
  notes: '### Features\n\n- x\n\n### Bug fixes\n\n- y\n',
  compareUrl: `${home}/compare/v1.0.0...v1.1.0`,
};
const body = '### Features\n\n- x\n\n### Bug fixes\n\n- y\n';

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
];

describe.each(cases)('%s', (_, before, after) => {
  test('is written', () => {
    const { text, done } = updateChangelog(before, entry);
    expect(text).toBe(after);
    expect(done).toBe('inserted');
  });

  test('is not changed by a second run', () => {
    expect(updateChangelog(after, entry)).toEqual({ text: after, done: 'unchanged' });
  });

  test('is written with CRLF and a byte order mark', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    if (before === '') return;
    const { text } = updateChangelog(windows(before), entry);
    expect(text).toBe(windows(after));
    expect(updateChangelog(text, entry).done).toBe('unchanged');
  });

  test('keeps every line', () => {
    const kept = before.split('\n').filter((line) => !line.startsWith('[Unreleased]:'));
    const lines = updateChangelog(before, entry).text.split('\n');
    let at = 0;
    for (const line of kept.filter((text) => text !== '')) {
      at = lines.indexOf(line, at) + 1;
      expect(at).toBeGreaterThan(0);
    }
  });
});

test('keeps a section with other text, which a person may have written', () => {
  const text = '# Changelog\n\n## [1.1.0] - 2026-01-31\n\nWritten by hand.\n';
  expect(updateChangelog(text, entry)).toEqual({ text, done: 'kept' });
});
