import { expect, test } from '@jest/globals';
import { parsedCommit } from '../message/parsed-commit.ts';
import { ann, hash, lines } from './line.samples.ts';

/** The merge of a pull request with the given title, of commits given oldest first. */
function merge(title: string, ...messages: readonly string[]) {
  const commit = (at: number, message: string, ...parents: readonly number[]) =>
    parsedCommit({
      hash: hash(at),
      parents: parents.map(hash),
      author: ann,
      authored: String(at),
      message,
    });
  const inner = messages.map((message, at) => commit(at + 1, message, at));
  const subject = `Merge pull request #9 from o/b\n\n${title}`;
  return [commit(50, subject, 0, messages.length), ...inner.toReversed()];
}

test.each<[name: string, title: string, inner: readonly string[], listed: readonly string[]]>([
  ['as a conventional commit', 'Add a mode', ['feat: add a mode'], ['feat||add a mode']],
  [
    'as one of several conventional commits',
    'Add a mode',
    ['feat(ui): Add a mode.', 'fix: b'],
    ['fix||b', 'feat|ui|Add a mode.'],
  ],
  ['as a breaking commit', 'Drop a', ['feat!: drop a'], ['feat||drop a']],
  ['both conventional', 'feat: add a mode', ['feat: add a mode'], ['feat||add a mode']],
  ['not conventional', 'Add a mode', ['add a mode', 'wip'], ['||Add a mode']],
  ['as a revert', 'Revert "feat: z"', ['Revert "feat: z"'], ['revert||feat: z']],
  ['cut', 'feat: a long ti…', ['feat: a long title'], ['feat||a long title']],
  ['cut, beside steps', 'feat: a long ti…', ['feat: a long title', 'typo'], ['feat||a long title']],
  ['cut before a blank', 'feat: a long…', ['feat: a long title'], ['feat||a long title']],
  ['cut, without a type', 'A long ti…', ['A long title'], ['||A long title']],
  [
    'cut, of a revert',
    'Revert "feat: z, lo…',
    ['Revert "feat: z, long"'],
    ['revert||feat: z, long'],
  ],
  ['cut, breaking', 'feat!: a long ti…', ['feat!: a long title'], ['feat||a long title']],
  [
    'cut, and the commit does not break',
    'feat!: a long ti…',
    ['feat: a long title'],
    ['feat||a long ti…', 'feat||a long title'],
  ],
  ['that ends so', 'feat: wait for a…', ['feat: b'], ['feat||wait for a…', 'feat||b']],
  [
    'beside commits that users do not notice',
    'Handle blocks',
    ['handle blocks again', 'style: a'],
    ['||Handle blocks', 'style||a'],
  ],
  [
    'over pull requests of their own',
    'Develop',
    ['Add a (#1)', 'style: b', 'Add c (#2)'],
    ['||Add c', 'style||b', '||Add a'],
  ],
  ['as a commit with an issue’s number', 'Add a', ['Add a (#1)'], ['||Add a']],
  ['of dots alone', '…', ['add a mode'], ['||…']],
])('a title %s', async (_, title, inner, listed) => {
  expect(await lines(merge(title, ...inner))).toEqual(listed);
});
