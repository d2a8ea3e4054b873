import { describe, expect, test } from '@jest/globals';
import { describeMistake } from '@ci-actions/inputs';
import { readLayout } from './read-layout.ts';

test('reads our own sections', async () => {
  const text =
    'sections:\n  - title: Danger\n    types: [breaking]\n  - { title: New, types: [FEAT, build-deps] }\n  - title: Rest\n    types: ["*"]\n    labels: [x]\n';
  expect(await readLayout(text, 'c.yml')).toMatchObject({
    layout: {
      breakingTitle: 'Danger',
      sections: [
        { title: 'New', types: ['feat', 'build-deps'], labels: [] },
        { title: 'Rest', types: ['*'], labels: ['x'] },
      ],
    },
  });
});

test('reads .github/release.yml', async () => {
  const text = `changelog:
  exclude:
    labels: [ignore]
    authors: [octocat]
  categories:
    - title: Breaking
      labels: [Semver-Major, breaking-change]
    - title: New
      labels: [enhancement]
      exclude:
        labels: [internal]
    - title: Rest
      labels: ["*"]
`;
  expect(await readLayout(text, 'release.yml')).toMatchObject({
    layout: {
      excludedLabels: new Set(['ignore']),
      excludedAuthors: new Set(['octocat']),
      sections: [
        { title: 'Breaking', types: ['breaking', 'breaking'] },
        { title: 'New', types: ['feat'], labels: ['enhancement'], without: ['internal'] },
        { title: 'Rest', types: ['*'] },
      ],
    },
  });
});

describe('reports every mistake with its place', () => {
  test.each<[text: string, expected: readonly unknown[]]>([
    [
      'sections: 3',
      [
        '1:11: sections: "3" is invalid; expected: a non-empty list of a map with the keys title, types, labels',
      ],
    ],
    [
      'section: []',
      [
        '1:1: section: "section" is invalid; expected: one of sections, changelog; the nearest is "sections"',
        '1:1: the file is missing or empty; expected: sections, or changelog as in .github/release.yml',
      ],
    ],
    [
      'sections:\n  - titel: x\n    types: []\n',
      [
        '2:5: sections[0].titel: "titel" is invalid; expected: one of title, types, labels; the nearest is "title"',
        '3:12: sections[0].types: "[]" is invalid; expected: a non-empty list of text',
      ],
    ],
    [
      'sections:\n  - { title: a, types: [feat] }\n  - { title: b, types: [Feat] }\n',
      ['3:17: sections[1].types: "Feat" is invalid; expected: each type in one section'],
    ],
    [
      'sections:\n  - a section\n  - { title: a, types: [feat, fix, feat] }\n',
      [
        '2:5: sections[0]: "a section" is invalid; expected: a map with the keys title, types, labels',
        '3:17: sections[1].types: "feat" is invalid; expected: each type in one section',
      ],
    ],
    [
      'sections:\n  - { title: true, labels: [] }\n  - { title: a, title: b }\n',
      [
        '2:14: sections[0].title: "true" is invalid; expected: text',
        '2:28: sections[0].labels: "[]" is invalid; expected: a non-empty list of text',
        '3:5: sections[1].types is missing or empty; expected: types, labels or both',
        '3:17: sections[1].title: "title" is invalid; expected: no duplicate keys',
      ],
    ],
    [
      'changelog: {}\nsections: [{ title: a, types: [x] }]',
      [
        '1:1: changelog: "sections and changelog" is invalid; expected: either sections, or changelog as in .github/release.yml',
      ],
    ],
    [
      'changelog:\n  exclude: [x]\n  categories:\n    - title: a\n      exclude: { author: [y] }\n',
      [
        '2:12: changelog.exclude: "a list" is invalid; expected: a map with the keys labels, authors',
        '5:18: changelog.categories[0].exclude.author: "author" is invalid; expected: one of labels, authors; the nearest is "authors"',
      ],
    ],
    ['sections: [', ['1:11: YAML: the bracket "[" is not closed; expected: a closing "]"']],
    [
      '',
      [
        '1:1: the file is missing or empty; expected: a map with sections, or with changelog as in .github/release.yml',
      ],
    ],
  ])('%j', async (text, expected) => {
    const read = await readLayout(text, 'c.yml');
    const mistakes = 'mistakes' in read ? read.mistakes : [];
    expect(mistakes.map((one) => describeMistake(one).replace(/^c\.yml:/, ''))).toEqual(expected);
  });
});
