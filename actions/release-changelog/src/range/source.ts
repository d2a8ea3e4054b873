import type { ReleaseTag } from '@ci-actions/commits';
import { NotEvaluated } from '@ci-actions/result';
import type { Clone, Ports, Repository, TaggedCommit } from '../ports.ts';

/** A repository with the history and the tags that a release needs. */
export interface Source {
  readonly repository: Repository;
  readonly tagNames: readonly string[];
  /** The commit of the tag; HEAD where the tag does not exist. */
  readonly target: TaggedCommit;
  readonly tagExists: boolean;
  readonly partial: boolean;
  /** Sentences for the reader of the run; untrusted. */
  readonly warnings: readonly string[];
}

const remedies = {
  history: 'set fetch-depth: 0 on actions/checkout',
  tags: 'set fetch-tags: true, or fetch-depth: 0, on actions/checkout',
};

/**
 * Opens the workspace's repository. Fetches what a shallow or tagless clone lacks, beside it.
 *
 * @throws NotEvaluated where the history is incomplete: a part of it would give wrong notes silently.
 */
export async function openSource(ports: Ports, tag: ReleaseTag, trees: boolean): Promise<Source> {
  const clone = await ports.clone();
  if (clone === undefined) {
    throw new NotEvaluated('the workspace is not in a git repository: run actions/checkout first');
  }
  const names = await ports.repository.tagNames();
  const here = await targetIn(ports.repository, tag, names);
  const { missing, warnings } = await checkClone(clone, names, tag, trees, ports);
  const kept = { ...here, repository: ports.repository, tagNames: names, partial: clone.partial };
  if (missing === undefined) return { ...kept, warnings };
  const repository = await fetched(clone, missing, here.target.hash, trees, ports);
  const tagNames = await repository.tagNames();
  const found = here.tagExists ? here : await targetIn(repository, tag, tagNames, here.target.hash);
  return { ...found, repository, tagNames, partial: true, warnings };
}

async function targetIn(
  repository: Repository,
  tag: ReleaseTag,
  tagNames: readonly string[],
  otherwise = 'HEAD',
) {
  const tagged = await repository.commitAt(`refs/tags/${tag.name}`);
  if (tagged === undefined && tagNames.includes(tag.name)) {
    throw new NotEvaluated(`the tag ${tag.name} is on a tree or a blob: a release needs a commit`);
  }
  const target = tagged ?? (await repository.commitAt(otherwise));
  if (target === undefined) throw new NotEvaluated('the repository has no commit yet');
  return { target, tagExists: tagged !== undefined };
}

interface CloneCheck {
  readonly missing: keyof typeof remedies | undefined;
  readonly warnings: readonly string[];
}

/** Asks the remote only where the clone has no other tag: a first release, or tags were not fetched. */
async function checkClone(
  { shallow, treeless, fewTags, remote }: Clone,
  names: readonly string[],
  tag: ReleaseTag,
  trees: boolean,
  ports: Ports,
): Promise<CloneCheck> {
  if (shallow || (treeless && trees)) return { missing: 'history', warnings: [] };
  if (fewTags) return { missing: 'tags', warnings: [] };
  if (remote === undefined || names.some((name) => name !== tag.name)) {
    return { missing: undefined, warnings: [] };
  }
  const asked = await ports.remoteTagNames(remote);
  if ('names' in asked) {
    const more = asked.names.some((name) => !names.includes(name));
    return { missing: more ? 'tags' : undefined, warnings: [] };
  }
  const warning =
    `This is taken for the first release: the clone has no other tag, and the tags of the remote ` +
    `"${remote.name}" could not be read (${asked.refused}). If it has tags, ${remedies.tags}.`;
  return { missing: undefined, warnings: [warning] };
}

async function fetched(
  { shallow, remote }: Clone,
  missing: keyof typeof remedies,
  hash: string,
  trees: boolean,
  ports: Ports,
): Promise<Repository> {
  const what = shallow
    ? 'the clone is shallow'
    : missing === 'history'
      ? 'the clone has no trees, which the input "path" needs'
      : 'the clone does not have all tags';
  if (remote === undefined) {
    throw new NotEvaluated(`${what}, and it has no remote to fetch from: ${remedies[missing]}`);
  }
  const done = await ports.completed({ remote, hash, trees, tagsOnly: missing === 'tags' });
  if ('repository' in done) return done.repository;
  throw new NotEvaluated(
    `${what}, and what it lacks could not be fetched (${done.refused}): ${remedies[missing]}`,
  );
}
