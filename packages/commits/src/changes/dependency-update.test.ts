import { describe, expect, test } from '@jest/globals';
import { parseHeader } from '../message/header.ts';
import { dependencyUpdateOf } from './dependency-update.ts';
import type { DependencyUpdate } from './dependency-update.ts';

function updateOf(subject: string, { body = '', byUpdateBot = false } = {}) {
  const header = parseHeader(subject);
  return dependencyUpdateOf(header?.description ?? subject, {
    type: header?.type ?? '',
    scope: header?.scope,
    body,
    byUpdateBot,
  });
}

/** `name from→to @folder !`, of a group `title: a, b +`; `-` where it is no update. */
function shown(update: DependencyUpdate | undefined): string {
  if (update === undefined) return '-';
  const { title, dependencies, more, security } = update;
  const list = dependencies.map(
    ({ name, from, to, folder }) =>
      `${name} ${from ?? ''}→${to}${folder === undefined ? '' : ` @${folder}`}`,
  );
  const text = [...list, ...(more ? ['+'] : [])].join(', ');
  return `${title === undefined ? '' : `${title}: `}${text}${security ? ' !' : ''}`;
}

describe('one dependency', () => {
  test.each([
    ['Bump x from 1 to 2', 'x 1→2'],
    [
      'build(deps): bump actions/checkout from 4 to 5 in /.github/actions',
      'actions/checkout 4→5 @/.github/actions',
    ],
    ['chore(deps-dev): bump @types/node from 20.1.0 to 22.0.0', '@types/node 20.1.0→22.0.0'],
    ['Bump actions/checkout from 4 to 5 in the actions group', 'actions/checkout 4→5'],
    ['bump x from 1 to 2 in the all group across 1 directory', 'x 1→2'],
    ['Bump `x` from `1.0` to `1.1`', 'x 1.0→1.1'],
    ['Bump python from `0a1b2c3` to `4d5e6f7`', 'python 0a1b2c3→4d5e6f7'],
    [
      'chore(deps): bump debian from bookworm-slim to trixie-slim',
      'debian bookworm-slim→trixie-slim',
    ],
    ['[Security] Bump x from 0.6.9 to 0.6.10', 'x 0.6.9→0.6.10 !'],
    ['⬆️ Bump x from 1.0 to 1.1', 'x 1.0→1.1'],
    [':arrow_up: Bump x from 1.0 to 1.1', 'x 1.0→1.1'],
    ['Bump x from 1.0 to 1.1 [skip ci]', 'x 1.0→1.1'],
    ['Update x requirement from ~=1 to >=2', 'x ~=1→>=2'],
    ['Update x requirement from ~> 1.0 to >= 1.0, < 3.0 in /gems', 'x ~> 1.0→>= 1.0, < 3.0 @/gems'],
    ['Update dependency x to v2', 'x →v2'],
    ['fix(deps): update dependency @a/b to ^1.2.3', '@a/b →^1.2.3'],
    ['Update dependency x to v2 [security]', 'x →v2 !'],
    ['Update module golang.org/x/net to v0.55.0 [SECURITY]', 'golang.org/x/net →v0.55.0 !'],
    ['chore(deps): update actions/cache action to v6', 'actions/cache →v6'],
    ['Update jenkins/ath Docker tag to v6159', 'jenkins/ath →v6159'],
    [
      'chore(deps): update postgres:18-alpine docker digest to 0a1b2c3',
      'postgres:18-alpine docker digest →0a1b2c3',
    ],
    [
      'fix(deps): update github.com/google/pprof digest to ef3492d',
      'github.com/google/pprof digest →ef3492d',
    ],
    ['Update babel monorepo to v7.25.0 (major)', 'babel →v7.25.0'],
    ['Update dependency x from 1.0 to v1.1 (docs/package.json)', 'x 1.0→v1.1 @docs/package.json'],
    ['Update Node.js to v22', 'Node.js →v22'],
    ['Pin dependency x to 1.2.3', 'x →1.2.3'],
    ['feat(deps): update dependency x to v2', 'x →v2'],
    ['deps: bump x from 1 to 2', 'x 1→2'],
  ])('%s', (subject, expected) => expect(shown(updateOf(subject))).toBe(expected));
});

describe('several dependencies', () => {
  const body = [
    'Bumps the npm group with 2 updates: [x](https://x.example) and [@types/x](https://t.example).',
    '',
    'Updates `x` from 1.0 to 2.0',
    '- [Commits](https://x.example)',
    '',
    'Updates `@types/x` from 1.1 to 2.1',
    '',
    'Updates `x` from 1.0 to 2.0',
  ].join('\n');
  const list = 'x 1.0→2.0, @types/x 1.1→2.1';
  test.each([
    ['Bump the npm group with 2 updates', body, `Bump the npm group: ${list}`],
    [
      'build(deps): bump the npm group across 1 directory with 5 updates',
      body,
      `bump the npm group: ${list}, +`,
    ],
    ['chore(deps): bump the all group in /examples with 2 updates', '', 'bump the all group: +'],
    ['Bump x and @types/x', body, `Bump x and @types/x: ${list}`],
    ['chore(deps): bump x and y in /docs', '', 'bump x and y: +'],
    ['update all non-major dependencies', '', 'update all non-major dependencies: +'],
    [
      'chore(deps): update github actions dependencies (major)',
      '',
      'update github actions dependencies: +',
    ],
    ['Lock file maintenance', '', 'Lock file maintenance: +'],
    ['chore(deps): lock file maintenance', '', 'lock file maintenance: +'],
    ['chore(deps): pin dependencies', '', 'pin dependencies: +'],
    ['chore(deps): update compiler', '', 'update compiler: +'],
    ['[Security] Update the parsers', '', 'Update the parsers: + !'],
    [
      'chore(deps): update all non-major dependencies',
      '| Package | Change |\n|---|---|\n| [x](https://x.example) ([source](https://s.example)) | [`1.0` -> `1.1`](https://d.example) |\n| y | `^2` → `^3` |',
      'update all non-major dependencies: x 1.0→1.1, y ^2→^3',
    ],
    [
      'bump the npm group across 1 directory with 1 update',
      'Bumps the npm group with 1 update in the /web directory: [x](https://x.example).\n\nUpdates `x` from 1 to 2',
      'bump the npm group: x 1→2 @/web',
    ],
    [
      'bump the npm group across 2 directories with 2 updates',
      'Bumps the npm group with 1 update in the /a directory: x.\nBumps the npm group with 1 update in the /b directory: x.\n\nUpdates `x` from 1 to 2\n\nUpdates `x` from 1 to 3',
      'bump the npm group: x 1→2, x 1→3',
    ],
    // A title too long for its versions.
    [
      'Bump example.org/a/b',
      'Bumps [example.org/a/b](https://e.example) from 1.2.0 to 1.3.0.',
      'example.org/a/b 1.2.0→1.3.0',
    ],
  ])('%s', (subject, text, expected) => {
    expect(shown(updateOf(subject, { body: text }))).toBe(expected);
  });
});

test.each([
  ['Update Winstone and Jetty', 'Update Winstone and Jetty: +'],
  ['Update spring security to v7.1.0', 'spring security →v7.1.0'],
  ['fix(deps): update compiler', 'update compiler: +'],
  ['[pre-commit.ci] pre-commit autoupdate', 'pre-commit autoupdate: +'],
  ['Add renovate.json', '-'],
  ['chore(config): migrate config renovate.json', '-'],
])('by a bot: %s', (subject, expected) => {
  expect(shown(updateOf(subject, { byUpdateBot: true }))).toBe(expected);
});

describe('no update', () => {
  test.each([
    'fix: bump timeout from 5 to 10',
    'Bump timeout from 30 to 60',
    'Bump the limit from 30s to 60s',
    'chore: bump cache from 30s to 60s',
    'feat: update API to v2',
    'feat: update module system to v2',
    'fix: update the docs to 2 columns',
    'fix: update dependencies of a job when it moves',
    'feat: update dependencies',
    'Update README to v2',
    'docs: update checkout action to v5 in README',
    'Update version to 1.2.3',
    'Bump MSRV to 1.70',
    'Bump the group of people',
    'Bump things and stuff',
    'Update Winstone and Jetty',
    'revert: bump x from 1 to 2',
    'fix(deps): handle dependencies without a version',
    'feat(deps): update command shows a tree',
    'Lock file maintenance is documented',
    'Pin the tooltip',
    'Rollback on errors',
  ])('%s', (subject) => expect(shown(updateOf(subject))).toBe('-'));
});

test('hostile titles and texts take no time', () => {
  const began = performance.now();
  for (const subject of [
    `bump x${' in a'.repeat(20_000)}`,
    `bump x ${' '.repeat(50_000)}y`,
    `bump x from 1 to 2${' (major)'.repeat(20_000)}`,
    `bump ${'a '.repeat(50_000)}`,
  ]) {
    expect(shown(updateOf(subject))).toBe('-');
  }
  for (const body of [
    `|${' '.repeat(60_000)}-> \``,
    `| [a]${'`a` '.repeat(30_000)}-> \``,
    `Updates \`${'x'.repeat(100_000)}`,
    `Bumps [x](${'a'.repeat(100_000)}`,
  ]) {
    expect(shown(updateOf('Bump the npm group', { body }))).toBe('Bump the npm group: +');
  }
  expect(performance.now() - began).toBeLessThan(2000);
});
