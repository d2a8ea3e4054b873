import { describe, expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { releaseOf, section } from './release.ts';

/** A first release, then `history`; the notes since that release. */
function after(history: (repository: TestRepository) => void) {
  return releaseOf(
    (repository) => {
      repository.commit('feat: begin');
      repository.tag('v1.0.0');
      history(repository);
    },
    { tag: 'v1.1.0' },
  );
}

const titles = (lines: readonly string[]) =>
  lines.map((line) =>
    line.replace(
      /^- (?:\*\*(.*):\*\* )?(.*?) \(.*$/,
      (_, scope?: string, text?: string) => `${scope ? `${scope}: ` : ''}${text}`,
    ),
  );

it('puts changes under their headings, with links and people', async () => {
  const { notes, outputs } = await after((r) => {
    r.commit('feat(api): add x (#12)\n\nCloses #6\n\nCo-authored-by: Bob <bob@x.org>');
    r.commit('fix!: drop y\n\nBREAKING CHANGE: use z');
    r.commit('docs: explain', { author: 'Zoë <zoe@x.org>' });
    r.commit('perf: faster', { author: 'Zoë <zoe@x.org>' });
    r.commit('Improve things');
    r.commit('修复: x');
    r.commit('Bump left-pad from 1.0.0 to 1.1.0 (#13)');
  });
  const home = 'http://127.0.0.1:9/octocat/sample';
  expect(section(notes, 'Features')).toEqual([
    `- **api:** add x ([#12](${home}/pull/12), for [#6](${home}/issues/6)) by Ann Lee, Bob`,
  ]);
  expect(titles(section(notes, 'Breaking'))).toEqual(['drop y']);
  expect(notes).toContain('\n  - use z\n');
  expect(titles(section(notes, 'Performance'))).toEqual(['faster']);
  expect(titles(section(notes, 'Other'))).toEqual(['x', 'Improve things']);
  expect(titles(section(notes, 'Dependencies'))).toEqual(['Bump left-pad from 1.0.0 to 1.1.0']);
  expect(section(notes, 'contributors')).toEqual([
    `- Bob made their first contribution in [#12](${home}/pull/12)`,
    expect.stringMatching(
      /^- Zoë made their first contribution in \[`[0-9a-f]{7}`\]\(.*\/commit\//,
    ),
  ]);
  expect(notes).toContain('Not listed here: 1 docs.');
  expect(notes).toContain(`[v1.0.0...v1.1.0](${home}/compare/v1.0.0...v1.1.0)`);
  expect(notes.indexOf('Breaking')).toBeLessThan(notes.indexOf('Features'));
  expect(outputs).toMatchObject({ commits: '7', body: notes });
});

describe('merges', () => {
  const branch = (r: TestRepository, name: string, ...messages: readonly string[]) => {
    r.git('checkout', '--quiet', '-b', name);
    for (const message of messages) r.commit(message, { author: 'Bob <bob@x.org>' });
    r.git('checkout', '--quiet', 'main');
  };

  it.each<
    [
      name: string,
      title: string,
      commits: readonly string[],
      features: readonly string[],
      fixes: readonly string[],
      others: readonly string[],
    ]
  >([
    ['a conventional title', 'feat: add x', ['wip', 'more'], ['add x'], [], []],
    ['a title that its commit repeats', 'feat: add x', ['feat: add x'], ['add x'], [], []],
    ['a title beside other changes', 'feat: add x', ['fix: y', 'wip'], ['add x'], ['y'], []],
    ['commits instead of a title', 'Add things', ['feat: x', 'fix: y', 'wip'], ['x'], ['y'], []],
    [
      'a title of commits that are not conventional',
      'Add things',
      ['wip', 'more'],
      [],
      [],
      ['Add things'],
    ],
    [
      'a commit with a type instead of its words in the title',
      'Add x',
      ['feat: add x', 'wip'],
      ['add x'],
      [],
      [],
    ],
    [
      'a whole title instead of one that was cut',
      'fix: wait for the server as long as the client w…',
      ['fix: wait for the server as long as the client wants', 'wip'],
      [],
      ['wait for the server as long as the client wants'],
      [],
    ],
  ])('%s', async (_, title, commits, features, fixes, others) => {
    const { notes, outputs } = await after((r) => {
      branch(r, 'topic', ...commits);
      r.commit('docs: meanwhile');
      r.merge('topic', `Merge pull request #42 from o/topic\n\n${title}`);
    });
    expect(titles(section(notes, 'Features'))).toEqual(features);
    expect(titles(section(notes, 'fixes'))).toEqual(fixes);
    expect(titles(section(notes, 'Other'))).toEqual(others);
    for (const line of [...section(notes, 'Features'), ...section(notes, 'fixes')]) {
      expect(line).toContain('[#42](');
      expect(line).toContain('by Bob');
    }
    expect(outputs['commits']).toBe(String(commits.length + 1));
  });

  it('of the main branch into a topic are not changes', async () => {
    const { notes } = await after((r) => {
      branch(r, 'topic', 'feat: x');
      r.commit('fix: on main');
      r.git('checkout', '--quiet', 'topic');
      r.merge('main', "Merge branch 'main' into topic");
      r.git('checkout', '--quiet', 'main');
      r.merge('topic', 'Merge pull request #42 from o/topic\n\nfeat: x');
    });
    expect(titles(section(notes, 'Features'))).toEqual(['x']);
    expect(section(notes, 'fixes')).toEqual([expect.not.stringContaining('#42')]);
    expect(notes).not.toContain('Merge');
  });

  it('that were reverted remove their commits', async () => {
    const { notes } = await after((r) => {
      branch(r, 'topic', 'feat: x', 'fix: y');
      const merge = r.merge('topic', 'Merge pull request #42 from o/topic\n\nfeat: x');
      r.commit(`Revert "feat: x"\n\nThis reverts commit ${merge}, reversing\nchanges made to 123.`);
      r.commit('fix: z');
    });
    expect(titles(section(notes, 'Features'))).toEqual([]);
    expect(titles(section(notes, 'fixes'))).toEqual(['z']);
  });
});

describe('cherry-picks', () => {
  /** v1.0.1 on a branch contains cherry-picks from main. */
  const hotfix =
    (options: readonly string[], after1: (r: TestRepository) => void = () => undefined) =>
    (r: TestRepository) => {
      const fix = r.commit('fix: a');
      r.commit('feat: b');
      r.git('checkout', '--quiet', '-b', 'hotfix', 'v1.0.0');
      r.git('-c', 'user.name=Cat', '-c', 'user.email=cat@x.org', 'cherry-pick', ...options, fix);
      r.tag('v1.0.1');
      after1(r);
      r.git('checkout', '--quiet', 'main');
    };

  it.each([
    ['with -x', ['-x']],
    ['by their patch', []],
  ])('%s are not listed again', async (_, options) => {
    const { notes, outputs } = await after(hotfix(options));
    expect(titles(section(notes, 'Features'))).toEqual(['b']);
    expect(section(notes, 'fixes')).toEqual([]);
    expect(notes).toContain('1 already in v1.0.1');
    expect(outputs).toMatchObject({ 'previous-tag': 'v1.0.0', commits: '2' });
  });

  it('that were merged back are not listed again', async () => {
    const { notes } = await after((r) => {
      hotfix([])(r);
      r.merge('hotfix', "Merge branch 'hotfix'");
      r.tag('v1.0.2');
      r.commit('fix: c');
    });
    expect(titles(section(notes, 'fixes'))).toEqual(['c']);
  });

  it('are listed in the older line', async () => {
    const { notes, outputs } = await releaseOf(
      (r) => {
        r.commit('feat: begin');
        r.tag('v1.0.0');
        const fix = r.commit('fix: a');
        r.tag('v1.1.0');
        r.git('checkout', '--quiet', '-b', 'hotfix', 'v1.0.0');
        r.git('cherry-pick', '-x', fix);
      },
      { tag: 'v1.0.1' },
    );
    expect(outputs['previous-tag']).toBe('v1.0.0');
    expect(titles(section(notes, 'fixes'))).toEqual(['a']);
  });
});

it('warns where the tag is lower than the version that the changes require', async () => {
  const { annotations, summary, exitCode } = await releaseOf(
    (r) => {
      r.commit('feat: begin');
      r.tag('v1.0.0');
      r.commit('feat!: drop x');
      r.commit('Update\n\nBREAKING CHANGE: y');
    },
    { tag: 'v1.0.1' },
  );
  expect(exitCode).toBe(0);
  expect(annotations.map(({ command, data }) => [command, data])).toEqual([
    ['warning', 'the changes require 2.0.0 (major), but the tag says 1.0.1'],
    [
      'warning',
      expect.stringContaining('BREAKING CHANGE footer below a title that is not conventional'),
    ],
  ]);
  expect(summary).toContain('`2.0.0` (major)');
});
