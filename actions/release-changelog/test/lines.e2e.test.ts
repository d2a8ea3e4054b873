import { describe, expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { releaseOf } from './release.ts';

/** The whole notes without the addresses of links and the hashes of commits. */
function plain(notes: string): readonly string[] {
  return notes
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/`[0-9a-f]{7}`/g, 'hash')
    .split('\n')
    .filter((text) => text !== '');
}

/** Commits, each message with a tag behind a bar: `fix: a|v1.0.1`. */
function line(r: TestRepository, ...commits: readonly string[]): string {
  let hash = '';
  for (const commit of commits) {
    const [message = '', tag] = commit.split('|');
    hash = r.commit(message);
    if (tag) r.tag(tag);
  }
  return hash;
}

function branch(r: TestRepository, name: string, at: string, history: () => void): void {
  r.git('checkout', '--quiet', '-b', name, at);
  history();
  r.git('checkout', '--quiet', 'main');
}

const pick = (r: TestRepository, hash: string, ...options: readonly string[]) => {
  r.git('-c', 'user.name=Cat', '-c', 'user.email=cat@x.org', 'cherry-pick', ...options, hash);
};

type Row = readonly [
  name: string,
  history: (r: TestRepository) => void,
  inputs: Readonly<Record<string, string>>,
  notes: readonly string[],
];

const fixes = (...lines: readonly string[]) => [
  '### Bug fixes',
  ...lines.map((text) => `- ${text} (hash) by Ann Lee`),
];
const changelog = (range: string) => `**Full changelog**: ${range}`;
const notListed = (text: string) => `Not listed here: ${text}.`;

const listed: readonly Row[] = [
  [
    'a fix that only a lower version than the base has, with -x',
    (r) => {
      line(r, 'feat: one|v1.0.0', 'feat!: two|v2.0.0');
      const fix = line(r, 'fix: a');
      branch(r, '1.x', 'v1.0.0', () => {
        pick(r, fix, '-x');
        r.tag('v1.0.1');
      });
    },
    { tag: 'v2.0.1' },
    [...fixes('a'), changelog('v2.0.0...v2.0.1')],
  ],
  [
    'the same, picked without a trailer and released later than the tag',
    (r) => {
      line(r, 'feat: one|v1.0.0', 'feat!: two|v2.0.0');
      const fix = line(r, 'fix: a');
      r.tag('v2.0.1');
      branch(r, '1.x', 'v1.0.0', () => {
        pick(r, fix);
        r.tag('v1.0.1');
      });
    },
    { tag: 'v2.0.1' },
    [...fixes('a'), changelog('v2.0.0...v2.0.1')],
  ],
  [
    'the same, by the number of its pull request, of several lines',
    (r) => {
      line(r, 'feat: one|v1.0.0', 'feat!: two|v2.0.0', 'feat!: three|v3.0.0');
      branch(r, '1.x', 'v1.0.0', () => void line(r, 'fix: a (#5)|v1.0.1'));
      branch(r, '2.x', 'v2.0.0', () => void line(r, 'fix: a (#5)|v2.0.1'));
      line(r, 'fix: a (#5)');
    },
    { tag: 'v3.0.1' },
    ['### Bug fixes', '- a (#5) by Ann Lee', changelog('v3.0.0...v3.0.1')],
  ],
  [
    'a fix of the older line that a higher version has',
    (r) => {
      line(r, 'feat: one|v1.0.0', 'feat!: two|v2.0.0');
      const fix = line(r, 'fix: a');
      r.tag('v2.0.1');
      r.git('checkout', '--quiet', '-b', '1.x', 'v1.0.0');
      pick(r, fix, '-x');
    },
    { tag: 'v1.0.1' },
    ['### Bug fixes', '- a (hash) by Ann Lee', changelog('v1.0.0...v1.0.1')],
  ],
  [
    'a hotfix that was merged after a release that lacks it',
    (r) => {
      line(r, 'feat: one|v1.0.0', 'feat: two|v1.1.0');
      branch(r, '1.0', 'v1.0.0', () => void line(r, 'fix: a|v1.0.1'));
      r.merge('1.0', "Merge branch '1.0'");
      line(r, 'fix: b');
    },
    { tag: 'v1.2.0' },
    [...fixes('b', 'a'), changelog('v1.1.0...v1.2.0')],
  ],
  [
    'the changes of prereleases of the same line',
    (r) => void line(r, 'feat: one|v1.0.0', 'fix: a|v1.1.0-rc.1', 'fix: b|v1.1.0-rc.2', 'fix: c'),
    { tag: 'v1.1.0' },
    [...fixes('c', 'b', 'a'), changelog('v1.0.0...v1.1.0')],
  ],
  [
    'a fix that only a prerelease of another line has',
    (r) => {
      line(r, 'feat: one|v1.0.0');
      const fix = line(r, 'fix: a');
      branch(r, '1.0', 'v1.0.0', () => {
        pick(r, fix, '-x');
        r.tag('v1.0.1-rc.1');
      });
    },
    { tag: 'v1.1.0' },
    [...fixes('a'), changelog('v1.0.0...v1.1.0')],
  ],
  [
    'releases of the same line that a given base skips',
    (r) => void line(r, 'feat: one|v1.0.0', 'fix: a|v1.0.1', 'fix: b|v1.0.2', 'fix: c'),
    { tag: 'v1.1.0', from: 'v1.0.0' },
    [...fixes('c', 'b', 'a'), changelog('v1.0.0...v1.1.0')],
  ],
  [
    'what a release below the base listed, also where one between them contains it',
    (r) => {
      line(r, 'feat: one|v1.0.0');
      branch(r, '1.0', 'v1.0.0', () => void line(r, 'fix: a (#5)|v1.0.1', 'fix: b (#6)|v1.2.0'));
      line(r, 'feat: two|v1.1.0', 'fix: a (#5)', 'fix: b (#6)');
    },
    { tag: 'v1.3.0' },
    [
      '### Bug fixes',
      '- a (#5) by Ann Lee',
      notListed('1 already in v1.2.0'),
      changelog('v1.1.0...v1.3.0'),
    ],
  ],
  [
    'a fix that a later version of the other line reverted',
    (r) => {
      line(r, 'feat: one|v1.0.0');
      branch(r, '1.0', 'v1.0.0', () => {
        const fix = line(r, 'fix: a (#5)|v1.0.1');
        line(r, `Revert "fix: a (#5)"\n\nThis reverts commit ${fix}.|v1.0.2`);
      });
      line(r, 'fix: a (#5)');
    },
    { tag: 'v1.1.0' },
    ['### Bug fixes', '- a (#5) by Ann Lee', changelog('v1.0.0...v1.1.0')],
  ],
  [
    'the changes of a release that a lower version was tagged above',
    (r) => void line(r, 'feat: one|v1.0.0', 'fix: a|v1.0.2', 'fix: b|v1.0.1'),
    { tag: 'v1.0.2' },
    [...fixes('a'), changelog('v1.0.0...v1.0.2')],
  ],
  [
    'a first release, whose history a version of another branch shares',
    (r) => {
      const shared = line(r, 'fix: a');
      branch(r, '0.x', shared, () => void line(r, 'fix: b|v0.1.0'));
      line(r, 'fix: c');
    },
    { tag: 'v1.0.0' },
    [...fixes('c', 'a'), changelog('v1.0.0')],
  ],
];

const hidden: readonly Row[] = [
  [
    'a fix that a version between them has by the same commit',
    (r) => {
      line(r, 'feat: one|v1.0.0');
      const fix = line(r, 'fix: a');
      branch(r, '1.0', fix, () => void line(r, 'fix: b|v1.0.1'));
      line(r, 'fix: c');
    },
    { tag: 'v1.1.0' },
    [...fixes('c'), notListed('1 already in v1.0.1'), changelog('v1.0.0...v1.1.0')],
  ],
  [
    'a fix of a version between the base and the release, with -x',
    (r) => {
      line(r, 'feat: one|v1.0.0');
      const fix = line(r, 'fix: a');
      line(r, 'fix: b');
      branch(r, '1.0', 'v1.0.0', () => {
        pick(r, fix, '-x');
        r.tag('v1.0.1');
      });
    },
    { tag: 'v1.1.0' },
    [...fixes('b'), notListed('1 already in v1.0.1'), changelog('v1.0.0...v1.1.0')],
  ],
  [
    'the same, picked without a trailer and released later than the tag',
    (r) => {
      line(r, 'feat: one|v1.0.0');
      const fix = line(r, 'fix: a');
      line(r, 'fix: b|v1.1.0', 'feat: later|v1.2.0');
      branch(r, '1.0', 'v1.0.0', () => {
        pick(r, fix);
        r.tag('v1.0.1');
      });
    },
    { tag: 'v1.1.0' },
    [...fixes('b'), notListed('1 already in v1.0.1'), changelog('v1.0.0...v1.1.0')],
  ],
  [
    'the same, by pull requests of two versions',
    (r) => {
      line(r, 'feat: one|v1.0.0');
      branch(r, '1.0', 'v1.0.0', () => void line(r, 'fix: a (#5)|v1.0.1', 'fix: b (#6)|v1.0.2'));
      line(r, 'fix: a (#5)', 'fix: b (#6)', 'fix: c (#7)');
    },
    { tag: 'v1.1.0' },
    [
      '### Bug fixes',
      '- c (#7) by Ann Lee',
      notListed('1 already in v1.0.1, 1 already in v1.0.2'),
      changelog('v1.0.0...v1.1.0'),
    ],
  ],
  [
    'a fix of a prerelease of another line, for a prerelease',
    (r) => {
      line(r, 'feat: one|v1.0.0');
      const fix = line(r, 'fix: a');
      line(r, 'fix: b');
      branch(r, '1.0', 'v1.0.0', () => {
        pick(r, fix, '-x');
        r.tag('v1.0.1-rc.1');
      });
    },
    { tag: 'v1.1.0-rc.1' },
    [...fixes('b'), notListed('1 already in v1.0.1-rc.1'), changelog('v1.0.0...v1.1.0-rc.1')],
  ],
  [
    'a fix of another line above a commit that is given as the base',
    (r) => {
      line(r, 'feat: one|v1.0.0', 'fix: begin');
      r.git('tag', 'base-of-this');
      const fix = line(r, 'fix: a');
      line(r, 'fix: b');
      branch(r, '1.0', 'v1.0.0', () => {
        pick(r, fix, '-x');
        r.tag('v1.0.1');
      });
    },
    { tag: 'v1.1.0', from: 'base-of-this' },
    [...fixes('b'), notListed('1 already in v1.0.1'), changelog('base-of-this...v1.1.0')],
  ],
];

describe('parallel lines', () => {
  it.each(listed)('list %s', async (_, history, inputs, notes) => {
    const released = await releaseOf(history, inputs);
    expect(plain(released.notes)).toEqual(notes);
    expect(released.exitCode).toBe(0);
  });

  it.each(hidden)('do not list again %s', async (_, history, inputs, notes) => {
    const released = await releaseOf(history, inputs);
    expect(plain(released.notes)).toEqual(notes);
    expect(released.exitCode).toBe(0);
  });
});
