import { describe, expect, test } from '@jest/globals';
import { parsedCommit } from '../message/parsed-commit.ts';
import { changeOf } from './change.ts';
import { foldDependencyUpdates } from './fold-dependency-updates.ts';

const bot = { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' };
const ann = { name: 'Ann', email: 'ann@x.org' };

/** The changes of messages, given oldest first, newest first. */
function folded(messages: readonly string[], author = ann) {
  const changes = messages.map((message, at) =>
    changeOf(
      parsedCommit({ hash: String(at), parents: ['p'], author, authored: '0', message }),
      'o/r',
      undefined,
    ),
  );
  return foldDependencyUpdates(changes.toReversed());
}

const lines = (messages: readonly string[], author = ann) =>
  folded(messages, author).map(({ text, pullRequests }) =>
    [text, ...pullRequests.map((number) => `#${number}`)].join(' '),
  );

const group = (number: number, count: number, ...updates: readonly string[]) =>
  `Bump the npm group with ${count} updates (#${number})\n\n${updates
    .map((update) => `Updates \`${update.replace(' ', '` ')}`)
    .join('\n\n')}`;

describe('are one line', () => {
  test.each<[name: string, messages: readonly string[], lines: readonly string[]]>([
    [
      'updates of one dependency in any form',
      [
        'Bump x from 1.0 to 1.1 (#1)',
        'chore(deps): bump X from 1.1 to 1.2 (#2)',
        'Update x requirement from ~=1.2 to >=2 (#3)',
      ],
      ['bump x from 1.0 to >=2 #1 #2 #3'],
    ],
    [
      'updates of one group',
      [
        group(1, 2, 'x from 1.0 to 1.1', 'y from 1 to 2'),
        group(2, 2, 'x from 1.1 to 2.0', 'z from 3 to 4'),
      ],
      ['Bump the npm group: x from 1.0 to 2.0, z from 3 to 4, y from 1 to 2 #1 #2'],
    ],
    [
      'a group and one of its dependencies later',
      [group(1, 2, 'x from 1.0 to 1.1', 'y from 1 to 2'), 'Bump x from 1.1 to 2.0 (#2)'],
      ['bump x from 1.0 to 2.0 #1 #2', 'Bump the npm group with 2 updates: y from 1 to 2 #1'],
    ],
    [
      'a group and one of its dependencies before',
      ['Bump x from 1.0 to 1.1 (#1)', group(2, 2, 'x from 1.1 to 2.0', 'y from 1 to 2')],
      ['Bump the npm group: x from 1.0 to 2.0, y from 1 to 2 #1 #2'],
    ],
    [
      'a group that names its folder in the title, then in the text',
      [
        'Bump the pip group in /web with 1 update (#1)\n\nUpdates `x` from 1 to 2',
        'Bump the pip group across 1 directory with 1 update (#2)\n\nBumps the pip group with 1 update in the /web directory: x.\n\nUpdates `x` from 2 to 3',
      ],
      ['Bump the pip group in /web: x from 1 to 3 #1 #2'],
    ],
    [
      'groups without a list',
      [
        'update all non-major dependencies (#1)',
        'chore(deps): update all non-major dependencies (#2)',
      ],
      ['update all non-major dependencies #1 #2'],
    ],
    [
      'a group of which one text has no list',
      [group(1, 2), group(2, 1, 'x from 1 to 2')],
      ['Bump the npm group: x from 1 to 2, others #1 #2'],
    ],
    [
      'lock file maintenance',
      ['Lock file maintenance (#1)', 'Lock file maintenance (#2)', 'Lock file maintenance (#3)'],
      ['Lock file maintenance #1 #2 #3'],
    ],
    [
      'a title without versions, whose text has them',
      ['Bump example.org/a (#1)\n\nBumps [example.org/a](https://a.example) from 1.2 to 1.3.'],
      ['bump example.org/a from 1.2 to 1.3 #1'],
    ],
  ])('%s', (_, messages, expected) => expect(lines(messages)).toEqual(expected));
});

describe('are lines of their own', () => {
  test.each<[name: string, messages: readonly string[], lines: readonly string[]]>([
    [
      'two folders',
      ['Bump x from 1 to 2 in /a (#1)', 'Bump x from 1 to 2 in /b (#2)'],
      ['Bump x from 1 to 2 in /b #2', 'Bump x from 1 to 2 in /a #1'],
    ],
    [
      'two groups',
      ['Bump the npm group with 2 updates (#1)', 'Bump the pip group with 3 updates (#2)'],
      ['Bump the pip group with 3 updates #2', 'Bump the npm group with 2 updates #1'],
    ],
    [
      'the tag and the digest of an image',
      ['Update python docker tag to v3.14 (#1)', 'Update python docker digest to 0a1b2c3 (#2)'],
      ['Update python docker digest to 0a1b2c3 #2', 'Update python docker tag to v3.14 #1'],
    ],
    [
      'an update that breaks',
      [
        'build(deps): bump x from 1 to 2 (#1)\n\nBREAKING CHANGE: y',
        'build(deps): bump x from 2 to 3 (#2)',
      ],
      ['bump x from 2 to 3 #2', 'bump x from 1 to 2 #1'],
    ],
    [
      'changes that are no updates',
      ['fix: bump timeout from 5 to 10 (#1)', 'fix: bump timeout from 10 to 20 (#2)'],
      ['bump timeout from 10 to 20 #2', 'bump timeout from 5 to 10 #1'],
    ],
  ])('%s', (_, messages, expected) => expect(lines(messages)).toEqual(expected));
});

describe('say security', () => {
  test.each<[name: string, messages: readonly string[], lines: readonly string[]]>([
    [
      'where the newest does',
      ['Update dependency x to v1.1 (#1)', 'Update dependency x to v1.2 [security] (#2)'],
      ['update x to v1.2 [security] #1 #2'],
    ],
    [
      'where an older one does',
      ['[Security] Bump x from 1.0 to 1.1 (#1)', 'Bump x from 1.1 to 1.2 (#2)'],
      ['bump x from 1.0 to 1.2 [security] #1 #2'],
    ],
    [
      'in a group',
      ['[Security] Bump x from 1.0 to 1.1 (#1)', group(2, 2, 'x from 1.1 to 2.0', 'y from 1 to 2')],
      ['Bump the npm group: x from 1.0 to 2.0 [security], y from 1 to 2 #1 #2'],
    ],
    [
      'not else',
      ['Bump x from 1 to 2 (#1)', 'Bump x from 2 to 3 (#2)'],
      ['bump x from 1 to 3 #1 #2'],
    ],
  ])('%s', (_, messages, expected) => expect(lines(messages)).toEqual(expected));
});

test('a feature among the folded updates decides the version', () => {
  const [change] = folded(['feat(deps): bump x from 1 to 2', 'chore(deps): bump x from 2 to 3']);
  expect(change).toMatchObject({ type: 'feat', text: 'bump x from 1 to 3' });
});

test('a pull request, an issue and a person stand once', () => {
  const [change] = folded([
    group(1, 2, 'x from 1 to 2', 'y from 1 to 2') + '\n\nCloses #7',
    group(1, 2, 'x from 2 to 3', 'y from 2 to 3') + '\n\nCloses #7',
  ]);
  expect(change).toMatchObject({ pullRequests: [1], issues: [{ number: 7 }], authors: [ann] });
});

test('names of several words fold where a bot writes them', () => {
  const messages = [
    'Update spring security to v7.1.0 (#1)',
    'Update spring security to v7.2.0 (#2)',
  ];
  expect(lines(messages, bot)).toEqual(['update spring security to v7.2.0 #1 #2']);
  expect(lines(messages)).toHaveLength(2);
});
