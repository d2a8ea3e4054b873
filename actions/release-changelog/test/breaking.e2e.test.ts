import { expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { branch, since, whole } from './since.ts';

const gitlab = '\n\nSee merge request group/project!12';

it.each<
  [name: string, history: (r: TestRepository) => void, notes: readonly string[], version: string]
>([
  [
    'a title below "Merge branch"',
    (r) => {
      branch(r, 'x', 'wip');
      r.merge('x', "Merge branch 'x'\n\nfeat!: drop y");
    },
    ['### Breaking changes', '- drop y (HASH) by Ann Lee'],
    '2.0.0',
  ],
  [
    'a merge request of GitLab',
    (r) => {
      branch(r, 'x', 'wip', 'fix: z');
      r.merge(
        'x',
        `Merge branch 'x' into 'main'\n\nfeat(api): drop y\n\nBREAKING CHANGE: use z${gitlab}`,
      );
    },
    [
      '### Breaking changes',
      '- **api:** drop y (HASH) by Ann Lee',
      '  - use z',
      '### Bug fixes',
      '- z (HASH) by Ann Lee',
    ],
    '2.0.0',
  ],
  [
    'a merge request that its commit repeats',
    (r) => {
      branch(r, 'x', 'feat!: drop y');
      r.merge('x', `Merge branch 'x' into 'main'\n\nfeat!: drop y${gitlab}`);
    },
    ['### Breaking changes', '- drop y (HASH) by Ann Lee'],
    '2.0.0',
  ],
  [
    'the picked merge of a pull request',
    (r) => r.commit('Merge pull request #4 from o/x\n\nfix!: drop y'),
    ['### Breaking changes', '- drop y (#4) by Ann Lee'],
    '2.0.0',
  ],
  [
    'a merge of Bitbucket',
    (r) => {
      branch(r, 'x', 'wip');
      r.merge('x', 'Merged in x (pull request #4)\n\nfix!: drop y\n\nApproved-by: Bob');
    },
    ['### Breaking changes', '- drop y (#4) by Ann Lee'],
    '2.0.0',
  ],
  [
    'no merge of the main branch, and none in words',
    (r) => {
      branch(r, 'x', 'feat: a');
      r.commit('fix: b');
      r.git('checkout', '--quiet', 'x');
      r.merge('main', "Merge branch 'main' into x\n\n# Conflicts:\n#\tfile");
      r.git('checkout', '--quiet', 'main');
      r.merge('x', "Merge branch 'x'\n\nThe feature: it is new");
    },
    ['### Features', '- a (HASH) by Ann Lee', '### Bug fixes', '- b (HASH) by Ann Lee'],
    '1.1.0',
  ],
  [
    'the footer’s token as a title',
    (r) => {
      r.commit('BREAKING CHANGE: drop y');
      r.commit('BREAKING: drop z (#5)');
      r.commit('Breaking the ice');
    },
    [
      '### Breaking changes',
      '- drop z (#5) by Ann Lee',
      '- drop y (HASH) by Ann Lee',
      '### Other changes',
      '- Breaking the ice (HASH) by Ann Lee',
    ],
    '2.0.0',
  ],
  [
    'the other form of the footer',
    (r) => {
      r.commit('fix: y\n\nText.\n\nRefs: #3\nBREAKING-CHANGE: use z');
      r.commit('fix: words\n\nNo BREAKING-CHANGE: here');
    },
    [
      '### Breaking changes',
      '- y (HASH, for #3) by Ann Lee',
      '  - use z',
      '### Bug fixes',
      '- words (HASH) by Ann Lee',
    ],
    '2.0.0',
  ],
  [
    'emoji before the type',
    (r) => {
      r.commit('🐛 fix!: y');
      r.commit(':sparkles: feat(ui): z');
      r.commit('📝 docs: w');
      r.commit('🎉 Celebrate');
      r.commit('feat: ✨ glitter');
    },
    [
      '### Breaking changes',
      '- y (HASH) by Ann Lee',
      '### Features',
      '- ✨ glitter (HASH) by Ann Lee',
      '- **ui:** z (HASH) by Ann Lee',
      '### Other changes',
      '- 🎉 Celebrate (HASH) by Ann Lee',
      'Not listed here: 1 docs.',
    ],
    '2.0.0',
  ],
  [
    'paragraphs, lists and code keep their shape, and nothing ends the item',
    (r) => {
      r.commit(
        'feat!: nested options\n\nBREAKING CHANGE: Options are\nnested now.\n\nBefore: flat\n\n- `a` moved\n- <b> is gone\n\n```yaml\n## [1.0.0]\n\n- name: @ann\n```\n\n# Done\n\nReviewed-by: Z',
      );
      r.commit('fix: z');
    },
    [
      '### Breaking changes',
      '- nested options (HASH) by Ann Lee',
      '  - Options are nested now.',
      '    Before: flat',
      '    - `a` moved',
      '    - &lt;b&gt; is gone',
      '    ```yaml',
      '    ## [1.0.0]',
      '    - name: @ann',
      '    ```',
      '    \\# Done',
      '### Bug fixes',
      '- z (HASH) by Ann Lee',
    ],
    '2.0.0',
  ],
])('%s', async (_, history, notes, version) => {
  const released = await since(history);
  expect(whole(released)).toEqual(notes);
  expect(released.summary).toContain(`\`${version}\``);
});
