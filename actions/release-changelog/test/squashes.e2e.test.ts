import { expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { since, whole } from './since.ts';

const trailers =
  '\n\n---------\n\nCo-authored-by: Bob <bob@x.org>\nCo-authored-by: Ann Lee <ann@example.org>';

it.each<[name: string, history: (r: TestRepository) => void, notes: readonly string[]]>([
  [
    'two features of one pull request name its issues and people once',
    (r) =>
      r.commit(
        `feat: export (#12)\n\n* feat: export\n\n* feat(cli): import as well\n\nCloses #6\n\n* fix: memory of large files${trailers}`,
      ),
    [
      '### Features',
      '- export (#12, for #6) by Ann Lee, Bob',
      '- **cli:** import as well (#12)',
      '### Bug fixes',
      '- memory of large files (#12)',
    ],
  ],
  [
    'steps on the way',
    (r) => {
      r.commit(
        `feat(ui): dark mode (#3)\n\n* wip\n\n* feat: Dark mode\n\n* fix: lint\n\n* fix typo\n\n* fix: typo in a comment\n\n* Address review\n\n* fix: address review feedback\n\n* Merge branch 'main' into dark\n\n* feat: wip${trailers}`,
      );
      r.commit('fix: lint (#4)\n\n* fix: lint\n\n* more');
    },
    [
      '### Features',
      '- **ui:** dark mode (#3) by Ann Lee, Bob',
      '### Bug fixes',
      '- lint (#4) by Ann Lee',
    ],
  ],
  [
    'a list in prose',
    (r) => {
      r.commit(
        'feat: settings (#3)\n\nThey have:\n\n* note: these are words\n* page: another\n* a third',
      );
      r.commit('fix: without a pull request\n\n* feat: words');
    },
    [
      '### Features',
      '- settings (#3) by Ann Lee',
      '### Bug fixes',
      '- without a pull request (HASH) by Ann Lee',
    ],
  ],
  [
    'a quiet title over a fix: the people stand on the line that is listed',
    (r) => r.commit(`chore: tidy (#3)\n\n* chore: tidy\n\n* fix: leak\n\n* docs: leak${trailers}`),
    ['### Bug fixes', '- leak (#3) by Ann Lee, Bob', 'Not listed here: 1 chore.'],
  ],
  [
    'a title without a type, and commits with',
    (r) => r.commit('Things for users (#3)\n\n* feat: one\n\n* fix: two\n\n* three'),
    [
      '### Features',
      '- one (#3) by Ann Lee',
      '### Bug fixes',
      '- two (#3)',
      '### Other changes',
      '- Things for users (#3)',
    ],
  ],
  [
    'git merge --squash',
    (r) => {
      r.git('checkout', '--quiet', '-b', 'topic');
      r.commit('feat!: new format\n\nBREAKING CHANGE: convert files:\n\n    convert *.old');
      r.commit('fix: typo');
      r.commit('fix: empty files');
      r.git('checkout', '--quiet', 'main');
      r.git('merge', '--quiet', '--squash', 'topic');
      r.git('commit', '--quiet', '--no-edit');
    },
    [
      '### Breaking changes',
      '- new format (HASH) by Ann Lee',
      '  - convert files:',
      '    ```',
      '    convert *.old',
      '    ```',
      '### Bug fixes',
      '- empty files (HASH)',
    ],
  ],
])('%s', async (_, history, notes) => {
  const { notes: text, ...released } = await since(history);
  // Bob is new; the section of new contributors has its own tests.
  const people = /### New contributors\n\n(?:- .*\n)+\n?/;
  expect(whole({ ...released, notes: text.replace(people, '') })).toEqual(notes);
});
