import type { Git } from './git-in.ts';

/** `released`: the tag is the release that HEAD makes; `taken`: it is anything else. */
export type TagState = 'new' | 'released' | 'taken';

/** Name → the object of the tag. */
type Tags = ReadonlyMap<string, string>;

export interface ReleaseTags {
  /** Of the remote and of the clone. */
  readonly names: readonly string[];
  readonly state: TagState;
}

/** Reads the tags of the remote and of the clone. Fetches `tag` if only the remote has it. */
export function releaseTags(git: Git, tag: string, remote: string): ReleaseTags {
  const there = tagsIn(git('ls-remote', '--refs', '--tags', '--quiet', remote));
  const here = tagsIn(git('for-each-ref', '--format=%(objectname)\t%(refname)', 'refs/tags'));
  const names = [...new Set([...there.keys(), ...here.keys()])];
  if (!names.includes(tag)) return { names, state: 'new' };
  const ref = `refs/tags/${tag}`;
  if (!here.has(tag)) git('fetch', '--quiet', '--no-tags', remote, `${ref}:${ref}`);
  const differs = here.has(tag) && there.has(tag) && here.get(tag) !== there.get(tag);
  return { names, state: differs || !isReleaseOfHead(git, ref) ? 'taken' : 'released' };
}

function tagsIn(lines: string): Tags {
  const found = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, string] => {
      const [object = '', ref = ''] = line.split('\t');
      return [ref.slice('refs/tags/'.length), object];
    });
  return new Map(found);
}

/** Whether the commit has the tree of `dist/` and HEAD as its only parent. */
function isReleaseOfHead(git: Git, ref: string): boolean {
  if (git('cat-file', '-t', `${ref}^{}`) !== 'commit') return false;
  return git('rev-parse', `${ref}^@`, `${ref}^{tree}`) === git('rev-parse', 'HEAD', 'HEAD:dist');
}
