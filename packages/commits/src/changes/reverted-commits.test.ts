import { expect, test } from '@jest/globals';
import { line, lines } from './line.samples.ts';

const reverts = (of: number, title: string) => `Revert "${title}"\n\nThis reverts commit <${of}>.`;
test.each<[name: string, messages: readonly string[], listed: readonly string[]]>([
  ['by hash', ['feat: a', 'fix: b', reverts(1, 'feat: a')], ['fix||b']],
  [
    'by an edited title and hash',
    ['feat: a', 'fix: b', 'Back out a\n\nThis reverts commit <1>.'],
    ['fix||b'],
  ],
  ['by title', ['feat: a (#5)', 'fix: b', 'Revert "feat: a (#5)" (#7)'], ['fix||b']],
  ['by title without number', ['feat: a (#5)', 'Revert "feat: a"'], []],
  ['by pull request', ['feat: a (#5)', 'Revert "a thing"  (#7)\n\nReverts o/r#5'], []],
  ['the specification’s way', ['feat: a', 'fix: b', 'revert: let us not\n\nRefs: <1>, <2>'], []],
  [
    'a revert’s revert',
    ['feat: a', reverts(1, 'feat: a'), reverts(2, 'Revert "feat: a"')],
    ['feat||a'],
  ],
  [
    'a revert’s revert by title',
    ['feat: a', 'Revert "feat: a"', 'Revert "Revert "feat: a""'],
    ['feat||a'],
  ],
  [
    'Reapply',
    ['feat: a', reverts(1, 'feat: a'), 'Reapply "feat: a"\n\nThis reverts commit <2>.'],
    ['feat||a'],
  ],
  ['Reapply by title', ['feat: a', 'Revert "feat: a"', 'Reapply "feat: a"'], ['feat||a']],
  [
    'three times',
    ['feat: a', 'Revert "feat: a"', 'Reapply "feat: a"', 'Revert "Reapply "feat: a""'],
    [],
  ],
  [
    'a commit of an earlier release',
    ['fix: b', 'Revert "feat: old (#5)" (#7)'],
    ['revert||feat: old', 'fix||b'],
  ],
  [
    'a hash of an earlier release',
    ['fix: b', `Revert "feat: old"\n\nThis reverts commit ${'ab'.repeat(20)}.`],
    ['revert||feat: old', 'fix||b'],
  ],
  [
    'a hash that a rebase changed',
    ['feat: a', `Revert "feat: a"\n\nThis reverts commit ${'ab'.repeat(20)}.`],
    [],
  ],
  [
    'a commit that an earlier release reverted',
    ['Reapply "feat(x): a (#5)" (#9)'],
    ['feat|x|a (reapplied)'],
  ],
  ['the newer of two with one title', ['fix: a', 'fix: a', 'Revert "fix: a"'], ['fix||a']],
  ['no later commit', ['Revert "feat: a"', 'feat: a'], ['feat||a', 'revert||feat: a']],
  [
    'a title of another type',
    ['feat: a', 'fix: b', 'fix: revert "feat: a"', 'chore(x): Revert "fix: b"'],
    [],
  ],
  [
    'the key of an issue before it',
    ['[KEY-1] feat: a', '[KEY-1] Revert "feat: a"', 'fix: b', 'KEY-2: Revert "fix: b" (#7)'],
    [],
  ],
  ['no quotes', ['feat: a', 'Revert feat: a', 'fix: b', 'revert: fix: b'], []],
  ['a description', ['feat(x): a', 'revert: a'], []],
  ['a cut title', ['feat: a', 'Revert "feat: a long ti…\n\n…tle"\n\nThis reverts commit <1>.'], []],
  ['its number below a title', ['feat: a (#4)', 'fix: go back (#5)\n\nReverts o/r#4'], []],
  ['its number, moved repository', ['feat: a (#4)', 'Back (#5)\n\nReverts old/R#4.'], []],
  [
    'a number of another repository',
    ['feat: a (#4)', 'fix: go back (#5)\n\nReverts o/other#4'],
    ['fix||go back', 'feat||a'],
  ],
  [
    'its number in the title',
    ['feat: a (#4)', 'Revert #4 (#5)', 'fix: b (#6)', 'revert: PR #6'],
    [],
  ],
  ['its hash in the title', ['feat: a', 'Revert <1>', 'fix: b', 'revert: commit <3>'], []],
  [
    'several commits',
    ['feat: a', 'fix: b', 'fix: c', 'Back out\n\nThis reverts commits <1>, <2>\nand <3>.'],
    [],
  ],
  [
    'several commits, one in an earlier release',
    ['feat: a', `Back out\n\nThis reverts commit <1>.\nThis reverts commit ${'ab'.repeat(20)}.`],
    ['revert||Back out'],
  ],
  [
    'a whole body with trailers',
    ['feat: a', 'fix: x (#5)\n\nThis reverts commit <1>.\n\nRefs: #3\nSigned-off-by: A <a@x>'],
    [],
  ],
  [
    'a squashed pull request of reverts',
    ['feat: a', 'Undo (#5)\n\n* Revert "feat: a"\n\nThis reverts commit <1>.'],
    [],
  ],
  [
    'a squashed revert with another change',
    [
      'feat: a',
      'Revert "feat: a" (#5)\n\n* Revert "feat: a"\n\nThis reverts commit <1>.\n\n* fix: b',
    ],
    ['fix||b'],
  ],
  [
    'a mention in prose',
    ['fix: a', 'feat!: b\n\nWith c, d.\nThis reverts commit <1>.'],
    ['feat||b'],
  ],
  [
    'a mention in the text of a breaking change',
    ['fix: a', 'feat: b\n\nThis reverts commit <1>.\n\nBREAKING CHANGE: c'],
    ['feat||b'],
  ],
  [
    'a mention below a breaking title',
    ['fix: a', 'feat!: b\n\nThis reverts commit <1>.'],
    ['feat||b'],
  ],
  [
    'a mention in a squash',
    [
      'fix: a',
      'feat: b (#5)\n\n* feat: b\n\n* Revert "fix: a"\n\nThis reverts commit <1>.\n\n* fix: c',
    ],
    ['feat||b', 'fix||c'],
  ],
  [
    'a mention by title in a squash',
    ['fix: a (#4)', 'feat: b (#5)\n\n* Revert "fix: a (#4)"\n\n* fix: c'],
    ['feat||b', 'fix||c'],
  ],
  [
    'a quote',
    ['fix: a', 'feat: b\n\nRead "This reverts commit <1>." there.'],
    ['feat||b', 'fix||a'],
  ],
  [
    'the revert of a mention',
    ['fix: a', 'feat: b\n\nOther. This reverts commit <1>.', reverts(2, 'feat: b')],
    ['fix||a'],
  ],
  [
    'words',
    ['feat: a', 'Reverting to the old API', 'fix: revert to a'],
    ['fix||revert to a', '||Reverting to the old API', 'feat||a'],
  ],
  [
    'what is undone already',
    [
      'feat: a (#4)',
      'Revert "feat: a (#4)" (#5)',
      'Revert "feat: a (#4)" (#6)',
      reverts(1, 'feat: a (#4)'),
    ],
    [],
  ],
  [
    'what is undone already, and was so before',
    ['feat: a', 'feat: a', 'Revert "feat: a"', 'Revert "feat: a"'],
    [],
  ],
  ['one that was made again', ['fix: a', reverts(1, 'fix: a'), 'fix: a'], ['fix||a']],
  [
    'reverts of reverts in other forms',
    ['feat: a (#1)', 'fix: revert "feat: a" (#2)', 'Reapply "feat: a (#1)" (#3)'],
    ['feat||a'],
  ],
  [
    'four times',
    [
      'feat: a',
      'Revert "feat: a"',
      'Reapply "feat: a"',
      'Revert "Reapply "feat: a""',
      'Reapply "Reapply "feat: a""',
    ],
    ['feat||a'],
  ],
  [
    'the revert of a reapplied change of an earlier release',
    ['Revert "Reapply "feat: a (#5)" (#8)" (#9)'],
    ['revert||feat: a'],
  ],
  ['an untyped change of an earlier release', ['Reapply "Add a (#5)"'], ['||Add a (reapplied)']],
  ['a typed revert of an earlier release', ['chore: revert "feat: a"'], ['revert||feat: a']],
  [
    'the revert of a revert in an earlier release',
    [`feat: bring a back\n\nThis reverts commit ${'ab'.repeat(20)}.`],
    ['feat||bring a back'],
  ],
  [
    'an update of an earlier release',
    ['Bump x from 1 to 2', 'Revert "Bump y from 1 to 2"'],
    ['revert||Bump y from 1 to 2', '||Bump x from 1 to 2'],
  ],
  ['a breaking revert', ['feat: a', 'revert!: feat: a\n\nBREAKING CHANGE: b'], ['revert||feat: a']],
  ['a part', ['feat: a', 'fix: b\n\nThis partially reverts commit <1>.'], ['fix||b', 'feat||a']],
])('%s', async (_, messages, listed) => {
  expect(await lines(line(...messages))).toEqual(listed);
});
