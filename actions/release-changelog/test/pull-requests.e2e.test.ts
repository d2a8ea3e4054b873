import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { gitRepository } from '../../../tools/testkit/git-repository.ts';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { release, section } from './release.ts';

interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly mergedAt?: string | null;
  readonly mergeCommit?: string;
}

/** A fake of GitHub's GraphQL for the pull requests of commits; counts requests. */
async function graphql(pulls: ReadonlyMap<string, readonly Pull[]>) {
  const asked: number[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const { query } = JSON.parse(text) as { query: string };
      const objects = [...query.matchAll(/(c\d+): object\(oid: "([0-9a-f]+)"\)/g)];
      asked.push(objects.length);
      const answer = Object.fromEntries(
        objects.map(([, name = '', hash = '']) => [
          name,
          { associatedPullRequests: { nodes: (pulls.get(hash) ?? []).map(node) } },
        ]),
      );
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { repository: answer } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { asked, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const node = ({
  number,
  title,
  body = '',
  labels = [],
  mergedAt = '2026-01-01T00:00:00Z',
  mergeCommit,
}: Pull) => ({
  number,
  title,
  body,
  mergedAt,
  mergeCommit: mergeCommit === undefined ? null : { oid: mergeCommit },
  labels: { nodes: labels.map((name) => ({ name })) },
});

async function notesOf(
  history: (r: TestRepository) => ReadonlyMap<string, readonly Pull[]>,
  inputs: Readonly<Record<string, string>> = {},
) {
  using folder = tempFolder();
  const repository = gitRepository(folder.path);
  repository.commit('feat: begin', {
    files: {
      '.github/release.yml':
        'changelog:\n  exclude: { labels: [skip] }\n  categories:\n    - { title: Shiny, labels: [enhancement] }\n    - { title: Else, labels: ["*"] }\n',
    },
  });
  repository.tag('v1.0.0');
  const { server, asked, url } = await graphql(history(repository));
  const given = { tag: 'v1.1.0', source: 'pull-requests', token: 't', ...inputs };
  const result = await release(folder.path, given, { env: { GITHUB_API_URL: url } });
  server.close();
  return { ...result, asked };
}

const titles = (lines: readonly string[]) => lines.map((line) => line.slice(2, line.indexOf(' (')));

it('lists each pull request by its title, and commits pushed directly', async () => {
  const { notes, outputs, exitCode } = await notesOf((r) => {
    const two = [r.commit('wip'), r.commit('more', { author: 'Bob <b@x.org>' })];
    const squash = r.commit('something (#6)');
    r.commit('fix: pushed');
    r.git('checkout', '--quiet', '-b', 'topic');
    const inner = r.commit('step');
    r.git('checkout', '--quiet', 'main');
    const merge = r.merge('topic', 'Merge pull request #7 from o/topic\n\nOld title');
    const five = [{ number: 5, title: 'feat(x): add things', body: 'Closes #4\n\n* fix: prose' }];
    const seven = [
      { number: 9, title: 'open still', mergedAt: null },
      { number: 7, title: 'Edited title', labels: ['bug'] },
    ];
    return new Map<string, readonly Pull[]>([
      ...two.map((hash) => [hash, five] as const),
      [squash, [{ number: 6, title: 'feat!: drop y', body: 'BREAKING CHANGE: use z' }]],
      [inner, seven],
      [merge, seven],
    ]);
  });
  expect(exitCode).toBe(0);
  expect(titles(section(notes, 'Features'))).toEqual(['**x:** add things']);
  expect(section(notes, 'Features')[0]).toMatch(
    /\[#5\]\(.*\/pull\/5\), for \[#4\]\(.*\) by Ann Lee, Bob$|\[#5\]\(.*\/pull\/5\), for \[#4\]\(.*\) by Bob, Ann Lee$/,
  );
  expect(titles(section(notes, 'fixes'))).toEqual(['Edited title', 'pushed']);
  expect(notes).toContain('\n  - use z\n');
  expect(notes).not.toMatch(/wip|step|Old title|prose/);
  expect(outputs['commits']).toBe('5');
});

it('places and excludes pull requests by label', async () => {
  const { notes } = await notesOf(
    (r) =>
      new Map<string, readonly Pull[]>([
        [r.commit('a'), [{ number: 5, title: 'New thing', labels: ['enhancement'] }]],
        [r.commit('b'), [{ number: 6, title: 'Hidden thing', labels: ['skip'] }]],
        [r.commit('c'), [{ number: 7, title: 'Another thing' }]],
      ]),
    { config: '.github/release.yml' },
  );
  expect(titles(section(notes, 'Shiny'))).toEqual(['New thing']);
  expect(titles(section(notes, 'Else'))).toEqual(['Another thing']);
  expect(notes).not.toContain('Hidden');
});

describe('commits pushed directly are listed as with source: commits', () => {
  const asCommits = async (
    history: (r: TestRepository) => ReadonlyMap<string, readonly Pull[]>,
  ): Promise<readonly [string, string]> => {
    const counts = ({ notes, outputs }: Awaited<ReturnType<typeof notesOf>>) =>
      `${notes}${outputs['commits']}`;
    return [
      counts(await notesOf(history)),
      counts(await notesOf(history, { source: 'commits', token: '' })),
    ];
  };
  const none: ReadonlyMap<string, readonly Pull[]> = new Map();

  it.each<[string, (r: TestRepository) => void]>([
    [
      'reverts',
      (r) => {
        const hash = r.commit('feat: x');
        r.commit('fix: y');
        r.commit(`Revert "feat: x"\n\nThis reverts commit ${hash}.`);
      },
    ],
    ['squashes', (r) => void r.commit('feat: x (#5)\n\n* fix: y\n\n* wip\n\n* feat: z')],
    [
      'duplicates',
      (r) => {
        const fix = r.commit('fix: x');
        r.git('checkout', '--quiet', '-b', 'hotfix', 'v1.0.0');
        r.git('cherry-pick', '-x', fix);
        r.tag('v1.0.1');
        r.git('checkout', '--quiet', 'main');
        r.commit('fix: y');
      },
    ],
    [
      'updates by bots',
      (r) => {
        const author = 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>';
        r.commit('build(deps): bump a from 1 to 2', { author });
        r.commit('build(deps): bump a from 2 to 3', { author });
        r.commit('feat: x');
      },
    ],
    [
      'merges of branches',
      (r) => {
        r.git('checkout', '--quiet', '-b', 'topic');
        r.commit('feat: x');
        r.commit('wip');
        r.git('checkout', '--quiet', 'main');
        r.merge('topic', "Merge branch 'topic'");
      },
    ],
  ])('%s', async (_, history) => {
    const [pulls, commits] = await asCommits((r) => {
      history(r);
      return none;
    });
    expect(pulls).toBe(commits);
    expect(pulls).toContain('**Full changelog**');
  });

  it.each<[string, (main: string) => Pull]>([
    ['not merged', () => ({ number: 9, title: 'Open', mergedAt: null })],
    [
      'of another branch',
      () => ({ number: 9, title: 'Merge main into 1.x', mergeCommit: '9'.repeat(40) }),
    ],
  ])('where their pull request is %s', async (_, pull) => {
    const [pulls, commits] = await asCommits((r) => {
      const hashes = [r.commit('feat: x'), r.commit('fix: y')];
      return new Map(hashes.map((hash) => [hash, [pull(hash)]]));
    });
    expect(pulls).toBe(commits);
    expect(pulls).toContain('- x (');
    expect(pulls).not.toContain('#9');
  });
});

describe('a revert', () => {
  it.each<[string, (r: TestRepository) => ReadonlyMap<string, readonly Pull[]>]>([
    [
      'pushed directly, of a rebased pull request by its number',
      (r) => {
        const five = [{ number: 5, title: 'feat: x' }];
        const hashes = [r.commit('step'), r.commit('more')];
        r.commit('Revert "things"\n\nReverts octocat/sample#5');
        return new Map(hashes.map((hash) => [hash, five]));
      },
    ],
    [
      'pushed directly, of a squash by its hash',
      (r) => {
        const hash = r.commit('feat: x (#5)');
        r.commit(`Revert "feat: x (#5)"\n\nThis reverts commit ${hash}.`);
        return new Map([[hash, [{ number: 5, title: 'feat: x', mergeCommit: hash }]]]);
      },
    ],
    [
      'as a pull request, of a commit that was pushed directly',
      (r) => {
        r.commit('feat: x');
        const undo = r.commit('undo');
        return new Map([[undo, [{ number: 6, title: 'Revert "feat: x"', mergeCommit: undo }]]]);
      },
    ],
  ])('%s lists neither', async (_, history) => {
    const { notes, outputs } = await notesOf((r) => {
      const pulls = history(r);
      r.commit('fix: kept');
      return pulls;
    });
    expect(titles(section(notes, 'fixes'))).toEqual(['kept']);
    expect(notes).not.toMatch(/feat|x \(|things|Revert/);
    const { counts } = JSON.parse(outputs['result'] ?? '') as {
      readonly counts: Record<string, number>;
    };
    expect(counts['changes']).toBe(1);
    expect(counts['undone']).toBe(Number(outputs['commits']) - 1);
  });
});

it('asks in batches', async () => {
  const { asked, notes } = await notesOf((r) => {
    const hashes = Array.from({ length: 120 }, (_, at) => r.commit(`feat: number ${at}`));
    return new Map(
      hashes.map((hash, at) => [hash, [{ number: at + 1, title: `feat: pull ${at}` }]]),
    );
  });
  expect(asked).toEqual([50, 50, 20]);
  expect(section(notes, 'Features')).toHaveLength(120);
});

it('writes no notes where the server does not answer', async () => {
  using folder = tempFolder();
  const repository = gitRepository(folder.path);
  repository.commit('feat: begin');
  const { exitCode, stdout, outputs } = await release(
    folder.path,
    { tag: 'v1.0.0', source: 'pull-requests' },
    { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } },
  );
  expect(exitCode).toBe(1);
  expect(stdout).toContain('not evaluated: could not reach GitHub to read the pull requests');
  expect(outputs).toMatchObject({ verdict: 'failed', notes: '' });
});
