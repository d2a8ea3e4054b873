import { describe, expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { branch, since, whole } from './since.ts';

const pull = (number: number, title: string) =>
  `Merge pull request #${number} from o/t\n\n${title}`;
const reversing = (merge: string, number: number) =>
  `Revert "Merge pull request #${number} from o/t"\n\nThis reverts commit ${merge}, reversing\nchanges made to ${'1a'.repeat(20)}.`;

describe('notes of', () => {
  it.each<[name: string, history: (r: TestRepository) => void, notes: readonly string[]]>([
    [
      'a merge reverted by the merge of a pull request',
      (r) => {
        branch(r, 't', 'feat: x', 'fix: y');
        const merge = r.merge('t', pull(4, 'feat: x'));
        branch(r, 'revert-4', reversing(merge, 4));
        r.merge('revert-4', pull(5, 'Revert "feat: x"'));
        r.commit('fix: z');
      },
      ['### Bug fixes', '- z (HASH) by Ann Lee'],
    ],
    [
      'the same, where the revert was reverted',
      (r) => {
        branch(r, 't', 'feat: x', 'fix: y');
        const merge = r.merge('t', pull(4, 'feat: x'));
        branch(r, 'revert-4', reversing(merge, 4));
        const undo = r.merge('revert-4', pull(5, 'Revert "feat: x"'));
        branch(r, 'revert-5', reversing(undo, 5));
        r.merge('revert-5', pull(6, 'Revert "Revert "feat: x""'));
      },
      ['### Features', '- x (#4) by Ann Lee', '### Bug fixes', '- y (#4) by Ann Lee'],
    ],
    [
      'the merge of a branch without a number',
      (r) => {
        r.commit('fix: before');
        branch(r, 't', 'feat: x', 'fix: y');
        r.commit('fix: meanwhile');
        const merge = r.merge('t', "Merge branch 't'");
        r.commit(
          `Revert "Merge branch 't'"\n\nThis reverts commit ${merge}, reversing\nchanges made to 12.`,
        );
      },
      ['### Bug fixes', '- meanwhile (HASH) by Ann Lee', '- before (HASH) by Ann Lee'],
    ],
    [
      'a branch with a revert of its own, merged, reverted and brought back',
      (r) => {
        branch(r, 't', 'feat: x', 'fix: y', 'Revert "fix: y"');
        const merge = r.merge('t', "Merge branch 't'");
        const undo = r.commit(
          `Revert "Merge branch 't'"\n\nThis reverts commit ${merge}, reversing\nchanges made to 12.`,
        );
        r.commit(`Reapply "Merge branch 't'"\n\nThis reverts commit ${undo}.`);
      },
      ['### Features', '- x (HASH) by Ann Lee'],
    ],
    [
      'a revert by hand in a pull request that says so, with a step of its own taken back',
      (r) => {
        r.commit('feat: x (#4)');
        branch(r, 'undo', 'Remove x', 'step', 'Revert "step"');
        r.merge('undo', pull(5, 'Revert "feat: x"'));
        r.commit('fix: z');
      },
      ['### Bug fixes', '- z (HASH) by Ann Lee'],
    ],
    [
      'a pull request of an earlier release, reverted by one',
      (r) => {
        branch(r, 'revert-3', reversing('2b'.repeat(20), 3));
        r.merge('revert-3', pull(5, 'Revert "feat: old"'));
      },
      ['### Reverts', '- feat: old (#5) by Ann Lee'],
    ],
    [
      'a commit of an earlier release, and one that is not there',
      (r) => {
        const first = r.git('rev-parse', 'v1.0.0^{commit}');
        r.commit('fix: z');
        r.commit(`Revert "feat: begin"\n\nThis reverts commit ${first}.`);
        r.commit(`fix: revert "feat: nowhere"\n\nThis reverts commit ${'3c'.repeat(20)}.`);
      },
      [
        '### Bug fixes',
        '- z (HASH) by Ann Lee',
        '### Reverts',
        '- feat: nowhere (HASH) by Ann Lee',
        '- feat: begin (HASH) by Ann Lee',
      ],
    ],
    [
      'a squashed pull request, reverted by its number below a typed title',
      (r) => {
        r.commit('feat: x (#4)');
        r.commit('feat: y (#5)');
        r.commit('fix: take the page away (#6)\n\nReverts octocat/sample#4');
      },
      ['### Features', '- y (#5) by Ann Lee'],
    ],
    [
      'typed titles, keys and chains',
      (r) => {
        r.commit('feat: a');
        r.commit('feat: b');
        r.commit('feat: c (#7)');
        r.commit('fix: revert "feat: a"');
        r.commit('[KEY-1] Revert "feat: b"');
        r.commit('Revert "feat: c (#7)" (#8)');
        r.commit('Reapply "feat: c (#7)" (#9)');
      },
      ['### Features', '- c (#7) by Ann Lee'],
    ],
    [
      'the newer of two commits with one title, and what is undone already',
      (r) => {
        r.commit('fix: x (#1)');
        r.commit('fix: x (#2)');
        r.commit('Revert "fix: x"');
        r.commit('feat: y (#3)');
        r.commit('Revert "feat: y (#3)" (#4)');
        r.commit('Revert "feat: y (#3)" (#5)');
      },
      ['### Bug fixes', '- x (#1) by Ann Lee'],
    ],
  ])('%s', async (_, history, notes) => {
    expect(whole(await since(history))).toEqual(notes);
  });
});

describe('a mention does not make a revert:', () => {
  it.each<
    [name: string, message: (hash: string) => string, notes: readonly string[], version: string]
  >([
    [
      'a breaking change in whose text it stands',
      (hash) =>
        `feat!: new parser (#9)\n\nThe old way is gone. This reverts commit ${hash}.\n\nBREAKING CHANGE: use parse()`,
      ['### Breaking changes', '- new parser (#9) by Ann Lee', '  - use parse()'],
      '2.0.0',
    ],
    [
      'one commit of a squash',
      (hash) =>
        `feat: new parser (#9)\n\n* feat: new parser\n\n* Revert "fix: old"\n\nThis reverts commit ${hash}.\n\n* fix: other thing`,
      ['### Features', '- new parser (#9) by Ann Lee', '### Bug fixes', '- other thing (#9)'],
      '1.1.0',
    ],
    [
      'a title in words',
      (hash) => `Reverting to the old API\n\nBecause of speed.\nThis reverts commit ${hash}.`,
      ['### Other changes', '- Reverting to the old API (HASH) by Ann Lee'],
      '1.0.1',
    ],
    [
      'a quote of the sentence',
      (hash) => `feat: read messages (#9)\n\nFinds "This reverts commit ${hash}" in them.`,
      [
        '### Features',
        '- read messages (#9) by Ann Lee',
        '### Bug fixes',
        '- old (HASH) by Ann Lee',
      ],
      '1.1.0',
    ],
    [
      'but a whole body does',
      (hash) => `feat: go back (#9)\n\nThis reverts commit ${hash}.`,
      ['No changes are listed.'],
      '1.0.1',
    ],
  ])('%s', async (_, message, notes, version) => {
    const released = await since((r) => {
      const hash = r.commit('fix: old');
      r.commit(message(hash));
    });
    expect(whole(released)).toEqual(notes);
    expect(released.summary).toContain(`\`${version}\``);
  });
});
