import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { gitRepository } from '../testkit/git-repository.ts';
import type { TestRepository } from '../testkit/git-repository.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { gitIn } from './git-in.ts';
import { releaseTags } from './release-tags.ts';
import { tagDist } from './tag-dist.ts';

const tag = 'v1.2.3';
const folder = tempFolder();
let at = 0;
let source: TestRepository;

beforeAll(() => {
  source = gitRepository(join(folder.path, 'source'));
  source.commit('feat: begin', { files: { 'dist/action.yml': 'name: a\n', 'README.md': 'a\n' } });
});
afterAll(() => folder[Symbol.dispose]());

/** A clone of the source and of its remote, both without tags. */
function place() {
  const path = join(folder.path, `clone-${(at += 1)}`);
  const remote = `${path}.git`;
  source.git('clone', '--quiet', '--bare', source.path, remote);
  source.git('clone', '--quiet', remote, path);
  const git = gitIn(path);
  git('config', 'user.name', 'test');
  git('config', 'user.email', 'test@localhost');
  return { git, remote };
}

type Place = ReturnType<typeof place>;

const release = ({ git, remote }: Place) => tagDist(git, tag, remote, 'new');
const forget = ({ git }: Place) => git('tag', '--delete', tag);

it.each<[string, 'new' | 'released' | 'taken', (place: Place) => void]>([
  ['no tag', 'new', () => {}],
  ['another tag', 'new', ({ git }) => void git('tag', 'v1.2.30')],
  ['its release, in both', 'released', (here) => void release(here)],
  ['its release, only in the remote', 'released', (here) => void [release(here), forget(here)]],
  [
    'its release, only in the clone: the push failed',
    'released',
    (here) => {
      release(here);
      here.git('push', '--quiet', here.remote, '--delete', tag);
    },
  ],
  ['the source', 'taken', ({ git }) => void git('tag', tag)],
  ['the source, only in the remote', 'taken', tagSourceInRemote],
  ['a tree', 'taken', ({ git }) => void git('tag', tag, 'HEAD:dist')],
  [
    'a release of the commit before',
    'taken',
    (here) => {
      release(here);
      here.git('commit', '--quiet', '--allow-empty', '--message', 'fix: more');
    },
  ],
  [
    'a release of other bundles',
    'taken',
    ({ git }) => {
      const commit = git('commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-m', tag);
      git('tag', tag, commit);
    },
  ],
  [
    'its release in the clone, another in the remote',
    'taken',
    (here) => {
      tagSourceInRemote(here);
      const commit = here.git('commit-tree', 'HEAD:dist', '-p', 'HEAD', '-m', tag);
      here.git('tag', tag, commit);
    },
  ],
])('finds %s', (_, state, act) => {
  const here = place();
  act(here);
  expect(releaseTags(here.git, tag, here.remote).state).toBe(state);
});

function tagSourceInRemote({ git, remote }: Place): void {
  git('push', '--quiet', remote, `HEAD:refs/tags/${tag}`);
}

it('names the tags of the remote and of the clone once', () => {
  const here = place();
  release(here);
  here.git('tag', 'v1.0.0');
  here.git('push', '--quiet', here.remote, 'HEAD:refs/tags/v1');
  const { names } = releaseTags(here.git, tag, here.remote);
  expect([...names].sort()).toEqual(['v1', 'v1.0.0', tag]);
});

it('pushes what an earlier run could not push', () => {
  const here = place();
  const commit = release(here);
  here.git('push', '--quiet', here.remote, '--delete', tag);
  expect(tagDist(here.git, tag, here.remote, 'released')).toBe(commit);
  expect(here.git('ls-remote', here.remote, `refs/tags/${tag}^{}`)).toContain(commit);
});

it('leaves no tag in the clone where the push fails', () => {
  const { git } = place();
  expect(() => tagDist(git, tag, join(folder.path, 'nowhere'), 'new')).toThrow('nowhere');
  expect(git('tag', '--list')).toBe('');
});
