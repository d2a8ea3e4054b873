import { describe, expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { notesAfter } from './notes-after.ts';
import { releaseOf, section } from './release.ts';

/** The names under "New contributors" after a release of `earlier` commits. */
async function newContributors(
  earlier: (r: TestRepository) => void,
  since: (r: TestRepository) => void,
): Promise<readonly string[]> {
  const { notes } = await releaseOf(
    (r) => {
      earlier(r);
      r.tag('v1.0.0');
      since(r);
    },
    { tag: 'v1.1.0' },
  );
  return section(notes, 'contributors').map((line) => line.replace(/^- (.*) made their .*$/, '$1'));
}

describe('bots and assistants', () => {
  it('are authors, never new contributors; as co-authors they are left out', async () => {
    const { notes, counts } = await notesAfter((r) => {
      const by = (author: string, message: string) => r.commit(message, { author });
      by(
        'Ann Lee <ann@example.org>',
        'feat: a (#1)\n\nCo-Authored-By: Claude <noreply@anthropic.com>\nCo-authored-by: Bob <bob@x.org>',
      );
      by('Cursor Agent <cursoragent@cursor.com>', 'feat: b (#2)');
      by(
        'Copilot <198982749+Copilot@users.noreply.github.com>',
        'fix: c (#3)\n\nCo-authored-by: Ann Lee <ann@example.org>',
      );
      by('github-actions <github-actions@github.com>', 'fix: d (#4)');
      by('GitHub <noreply@github.com>', 'fix: e (#5)');
      by('Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>', 'fix: f (#6)');
      by(
        'Claude Martin <claude@x.org>',
        'fix: g (#7)\n\nCo-authored-by: aider (gpt-4o) <aider@aider.chat>\nCo-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
      );
      by('Renovate Smith <smith@x.org>', 'fix: h (#8)');
      by('Jan Bot <jan.bot@x.org>', 'fix: i (#9)');
    });
    expect(notes).toBe(`### Features

- b (#2) by Cursor Agent
- a (#1) by Ann Lee, Bob

### Bug fixes

- i (#9) by Jan Bot
- h (#8) by Renovate Smith
- g (#7) by Claude Martin
- f (#6) by Devin AI
- e (#5) by GitHub
- d (#4) by github-actions
- c (#3) by Copilot, Ann Lee

### New contributors

- Bob made their first contribution in #1
- Claude Martin made their first contribution in #7
- Renovate Smith made their first contribution in #8
- Jan Bot made their first contribution in #9

**Full changelog**: [v1.0.0...v1.1.0]
`);
    expect(counts).toMatchObject({ 'new-contributors': 4 });
  });
});

describe('one person', () => {
  const commits =
    (...authors: readonly string[]) =>
    (r: TestRepository) => {
      for (const author of authors) r.commit('feat: x', { author });
    };
  const message = (text: string) => (r: TestRepository) => r.commit(text);

  it.each<
    [
      name: string,
      earlier: (r: TestRepository) => void,
      since: (r: TestRepository) => void,
      found: readonly string[],
    ]
  >([
    [
      'has one address under two names',
      commits('Bob <bob@x.org>'),
      commits('Robert <BOB@x.org>'),
      [],
    ],
    [
      'has one account, with and without its number',
      commits('Bob <bobby@users.noreply.github.com>'),
      commits('Robert <12345+Bobby@users.noreply.github.com>'),
      [],
    ],
    [
      'was a co-author under the same account',
      message('feat: x\n\nCo-authored-by: Bob <12345+bobby@users.noreply.github.com>'),
      commits('Robert <bobby@users.noreply.github.com>'),
      [],
    ],
    [
      'is known by the second address of the release',
      commits('Bob <bob@x.org>'),
      commits('Robert <robert@y.org>', 'Robert <bob@x.org>'),
      [],
    ],
    [
      'is new once, however many addresses',
      commits('Ann Lee <ann@example.org>'),
      commits('Bob <bob@x.org>', 'Robert <robert@y.org>', 'Robert <bob@x.org>'),
      ['Bob'],
    ],
    [
      'is not another account',
      commits('Bob <12345+bob@users.noreply.github.com>'),
      commits('Robert <12345+bobby@users.noreply.github.com>'),
      ['Robert'],
    ],
    [
      'is not the account of the same name elsewhere',
      commits('Bob <bob@users.noreply.github.com>'),
      commits('Robert <bob@users.noreply.github.corp.example>'),
      ['Robert'],
    ],
    [
      'is not the assistant with their name',
      commits('Claude <noreply@anthropic.com>'),
      commits('Claude <claude@x.org>'),
      ['Claude'],
    ],
    [
      'is not a co-author whose address ends the same',
      message('feat: x\n\nCo-authored-by: Jacob <jacob@x.org>'),
      commits('Bob <cob@x.org>'),
      ['Bob'],
    ],
  ])('%s', async (_, earlier, since, found) => {
    expect(await newContributors(earlier, since)).toEqual(found);
  });
});
