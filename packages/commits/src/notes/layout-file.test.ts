import { describe, expect, test } from '@jest/globals';
import { readLayout } from './layout-file.ts';

test('sections of our own', async () => {
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

test('.github/release.yml', async () => {
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

describe('mistakes are all told, with their places', () => {
  test.each<[text: string, told: readonly string[]]>([
    ['sections: 3', ['1:11 sections']],
    ['section: []', ['1:1 a key', '1:1 the file']],
    [
      'sections:\n  - titel: x\n    types: []\n',
      ['2:5 a key', '2:5 title', '3:12 types', '2:5 a section'],
    ],
    [
      'sections:\n  - { title: a, types: [feat] }\n  - { title: b, types: [Feat] }\n',
      ['3:5 types: feat'],
    ],
    ['changelog: {}\nsections: [{ title: a, types: [x] }]', ['1:12 changelog']],
    ['sections: [', ['1:12 YAML']],
    ['', ['1:1 the file', '1:1 the file']],
  ])('%j', async (text, told) => {
    const read = await readLayout(text, 'c.yml');
    const mistakes = 'mistakes' in read ? read.mistakes : [];
    expect(mistakes.map(({ name, place }) => `${place?.line}:${place?.column} ${name}`)).toEqual(
      told,
    );
  });
});
