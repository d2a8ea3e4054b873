import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitRepository } from '../../../tools/testkit/git-repository.ts';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { release, releaseOf, section } from './release.ts';

function begin(r: TestRepository, files: Readonly<Record<string, string>> = {}): void {
  r.commit('feat: begin', { files: { start: '1\n', ...files } });
  r.tag('v1.0.0');
}

describe('config', () => {
  it('sets the sections; other changes are counted', async () => {
    const { notes, outputs } = await releaseOf(
      (r) => {
        begin(r, { 'notes.yml': 'sections:\n  - title: News <b>\n    types: [feat, docs]\n' });
        r.commit('docs: explain');
        r.commit('fix: repair');
        r.commit('feat!: drop x');
      },
      { tag: 'v2.0.0', config: 'notes.yml' },
    );
    expect(section(notes, 'News &lt;b&gt;')).toHaveLength(1);
    expect(section(notes, 'Breaking')).toHaveLength(1);
    expect(notes).toContain('Not listed here: 1 fix.');
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({
      counts: { 'left-out': 1, breaking: 1 },
    });
  });

  it('may be .github/release.yml', async () => {
    const yml =
      'changelog:\n  exclude:\n    authors: [dependabot]\n  categories:\n    - title: New\n      labels: [enhancement]\n    - title: All else\n      labels: ["*"]\n';
    const { notes } = await releaseOf(
      (r) => {
        begin(r, { '.github/release.yml': yml });
        r.commit('feat: x');
        r.commit('chore: y');
        r.commit('bump z from 1 to 2', {
          author: 'dependabot[bot] <1+dependabot[bot]@users.noreply.github.com>',
        });
      },
      { tag: 'v1.1.0', config: '.github/release.yml' },
    );
    expect(section(notes, 'New')).toEqual([expect.stringContaining('- x (')]);
    expect(section(notes, 'All else')).toEqual([expect.stringContaining('- y (')]);
    expect(notes).toContain('Not listed here: 1 other.');
  });

  it('is refused with every mistake and its place', async () => {
    const { exitCode, stdout } = await releaseOf(
      (r) => begin(r, { 'notes.yml': 'sections:\n  - titel: x\n    types: []\n' }),
      { tag: 'v1.1.0', config: 'notes.yml' },
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('notes.yml:2:5: sections[0].titel: "titel" is invalid');
    expect(stdout).toContain('notes.yml:3:12: sections[0].types: "[]" is invalid');
  });
});

describe('path', () => {
  it('follows a renamed folder and lists nothing else', async () => {
    const { notes, outputs } = await releaseOf(
      (r) => {
        begin(r, { 'old/a': 'a\n', 'old/b': 'b\n' });
        r.commit('feat: in old', { files: { 'old/a': 'c\n' } });
        r.git('mv', 'old', 'new');
        r.commit('refactor: move', { files: {} });
        r.commit('fix: in new', { files: { 'new/b': 'd\n' } });
        r.commit('feat: elsewhere');
        r.git('checkout', '--quiet', '-b', 'topic');
        r.commit('wip', { files: { 'new/a': 'e\n' } });
        r.git('checkout', '--quiet', 'main');
        r.merge('topic', 'Merge pull request #7 from o/topic\n\nfeat: merged');
      },
      { tag: 'v1.1.0', path: './new/' },
    );
    expect(section(notes, 'Features').map((line) => line.slice(2, 10))).toEqual([
      'merged (',
      'in old (',
    ]);
    expect(section(notes, 'fixes')).toHaveLength(1);
    expect(notes).not.toContain('elsewhere');
    expect(outputs['commits']).toBe('4');
  });

  it('is refused where it does not exist', async () => {
    for (const [path, message] of [
      ['gone', 'is not in the repository at the tag'],
      ['../x', 'input "path"'],
    ] as const) {
      const { exitCode, stdout } = await releaseOf((r) => begin(r), { tag: 'v1.1.0', path });
      expect(exitCode).toBe(1);
      expect(stdout).toContain(message);
    }
  });
});

it('an earlier co-author is not a new contributor', async () => {
  const { notes } = await releaseOf(
    (r) => {
      r.commit('feat: begin\n\nCo-authored-by: Bob <bob@x.org>');
      r.tag('v1.0.0');
      r.commit('feat: x', { author: 'Bobby <BOB@x.org>' });
      r.commit('feat: y', { author: 'Eve <eve@x.org>' });
    },
    { tag: 'v1.1.0' },
  );
  expect(section(notes, 'contributors')).toEqual([expect.stringContaining('- Eve made')]);
});

it('changelog: a copy gets the notes, the file itself stays unchanged', async () => {
  using folder = tempFolder();
  using temp = tempFolder();
  const r = gitRepository(folder.path);
  const before =
    '\ufeff# Changelog\r\n\r\n## [Unreleased]\r\n\r\n## [1.0.0] - 2025-01-01\r\n\r\n- hand-written  \r\n';
  begin(r, { 'docs/CHANGELOG.md': before });
  r.commit('feat: x (#2)');
  const inputs = { tag: 'v1.1.0', changelog: 'docs/CHANGELOG.md' };
  const step = { temp: temp.path, clock: '2026-01-31T10:00:00Z' };
  const { exitCode, summary, stdout } = await release(folder.path, inputs, step);
  expect(exitCode).toBe(0);
  const copy = join(
    temp.path,
    'ci-actions/release-changelog/release-changelog/changelog/CHANGELOG.md',
  );
  const where = `the copy ${copy} has 6 lines more, from line 5 on: ## [1.1.0] - 2026-01-31`;
  expect(stdout).toContain(`::notice::docs/CHANGELOG.md is unchanged in the workspace`);
  expect(stdout).toContain(where);
  expect(summary).toContain('/changelog/CHANGELOG.md has 6 lines more');
  expect(readFileSync(join(folder.path, 'docs/CHANGELOG.md'), 'utf8')).toBe(before);
  expect(readFileSync(copy, 'utf8')).toBe(
    '\ufeff# Changelog\r\n\r\n## [Unreleased]\r\n\r\n## [1.1.0] - 2026-01-31\r\n\r\n### Features\r\n\r\n- x ([#2](http://127.0.0.1:9/octocat/sample/pull/2)) by Ann Lee\r\n\r\n## [1.0.0] - 2025-01-01\r\n\r\n- hand-written  \r\n',
  );
  expect(r.git('status', '--porcelain')).toBe('');
});

it('changelog: what was written by hand moves and is not generated again', async () => {
  using folder = tempFolder();
  using temp = tempFolder();
  const r = gitRepository(folder.path);
  const home = 'http://127.0.0.1:9/octocat/sample';
  const released = '## [1.0.0] - 2025-01-01\n\n- first\n\n';
  const links = (tag: string) => `[Unreleased]: ${home}/compare/${tag}...main\n`;
  const byHand = '- Told better than the title (#2)\n- No commit of its own\n\n';
  const before = `# Changelog\n\n## [Unreleased]\n\n${byHand}${released}${links('v1.0.0')}`;
  begin(r, { 'CHANGELOG.md': before });
  r.commit('feat: x (#2)');
  r.commit('feat: y (#3)');
  const step = { temp: temp.path, clock: '2026-01-31T10:00:00Z' };
  const inputs = { tag: 'v1.1.0', changelog: 'CHANGELOG.md', release: 'true', 'dry-run': 'true' };
  const { exitCode, stdout } = await release(folder.path, inputs, step);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('2 lines of unreleased changes moved below it');
  expect(stdout).toContain('1 change not listed again, because those lines describe them');
  const copy = join(
    temp.path,
    'ci-actions/release-changelog/release-changelog/changelog/CHANGELOG.md',
  );
  expect(readFileSync(copy, 'utf8')).toBe(
    `# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-01-31\n\n${byHand}### Features\n\n- y ([#3](${home}/pull/3)) by Ann Lee\n\n${released}${links('v1.1.0')}[1.1.0]: ${home}/compare/v1.0.0...v1.1.0\n`,
  );
  expect(readFileSync(join(folder.path, 'CHANGELOG.md'), 'utf8')).toBe(before);
});

it.each([
  ['CHANGES.rst', '1.0.0\n-----\n\n- first\n', 'its name says that it is no Markdown'],
  ['CHANGELOG.md', '# Changelog\n\n## 2025-01-01\n\n- first\n', 'no heading is a version'],
  ['HISTORY', '.. contents::\n\n1.0.0\n-----\n', 'it is reStructuredText, not Markdown'],
])('changelog: %s is refused by name and stays as it is', async (path, text, why) => {
  using folder = tempFolder();
  using temp = tempFolder();
  const r = gitRepository(folder.path);
  begin(r, { [path]: text });
  r.commit('feat: x (#2)');
  const inputs = { tag: 'v1.1.0', changelog: path };
  const { exitCode, stdout, outputs } = await release(folder.path, inputs, { temp: temp.path });
  expect(exitCode).toBe(1);
  expect(stdout).toContain(`not evaluated: changelog: "${path}" stays as it is: ${why}`);
  expect(outputs).toMatchObject({ verdict: 'failed' });
  expect(readFileSync(join(folder.path, path), 'utf8')).toBe(text);
  expect(r.git('status', '--porcelain')).toBe('');
});

it('shortens the body to 125,000 characters and keeps the notes whole', async () => {
  const long = 'x'.repeat(1900);
  const { outputs, notes } = await releaseOf(
    (r) => {
      begin(r);
      for (let at = 0; at < 70; at += 1)
        r.commit(`feat: number ${at} ${long}`, { files: { a: String(at) } });
      r.commit('feat!: last to go');
    },
    { tag: 'v2.0.0' },
  );
  const body = outputs['body'] ?? '';
  expect(notes.length).toBeGreaterThan(125_000);
  expect(body.length).toBeLessThanOrEqual(125_000);
  expect(body.length).toBeGreaterThan(120_000);
  expect(body).toContain('last to go');
  expect(body).toMatch(
    /^- … and \d+ more, in the \[whole notes\]\(http:\/\/127\.0\.0\.1:9\/octocat\/sample\/releases\/download\/v2\.0\.0\/release-notes\.md\)$/m,
  );
  expect(section(notes, 'Features')).toHaveLength(70);
});
