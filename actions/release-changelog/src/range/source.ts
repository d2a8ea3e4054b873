import type { ReleaseTag } from '@ci-actions/commits';
import { NotEvaluated } from '@ci-actions/result';
import type { Clone, Ports, Repository, TaggedCommit } from '../ports.ts';

/** A repository that holds the history and the tags that a release is judged by. */
export interface Source {
  readonly repository: Repository;
  readonly tagNames: readonly string[];
  /** What the tag stands on, or would stand on. */
  readonly target: TaggedCommit;
  readonly tagExists: boolean;
  readonly partial: boolean;
  /** Sentences for whoever reads the run; untrusted. */
  readonly warnings: readonly string[];
}

const remedies = {
  history: 'set fetch-depth: 0 on actions/checkout',
  tags: 'set fetch-tags: true, or fetch-depth: 0, on actions/checkout',
};

/**
 * Opens the workspace's repository; what a shallow or tagless clone lacks is fetched beside it.
 *
 * @throws NotEvaluated where the history cannot be had: a part of it gives wrong notes in silence.
 */
export async function openSource(ports: Ports, tag: ReleaseTag, trees: boolean): Promise<Source> {
  const clone = await ports.clone();
  if (clone === undefined) {
    throw new NotEvaluated('the workspace is in no git repository: run actions/checkout before');
  }
  const here = await targetIn(ports.repository, tag);
  const names = await ports.repository.tagNames();
  const { lacks, warnings } = await lacking(clone, names, tag, trees, ports);
  const kept = { ...here, repository: ports.repository, tagNames: names, partial: clone.partial };
  if (lacks === undefined) return { ...kept, warnings };
  const repository = await fetched(clone, lacks, here.target.hash, trees, ports);
  const found = here.tagExists ? here : await targetIn(repository, tag, here.target.hash);
  return { ...found, repository, tagNames: await repository.tagNames(), partial: true, warnings };
}

async function targetIn(repository: Repository, tag: ReleaseTag, otherwise = 'HEAD') {
  const tagged = await repository.commitAt(`refs/tags/${tag.name}`);
  const target = tagged ?? (await repository.commitAt(otherwise));
  if (target === undefined) throw new NotEvaluated('the repository has no commit yet');
  return { target, tagExists: tagged !== undefined };
}

interface Lacking {
  readonly lacks: keyof typeof remedies | undefined;
  readonly warnings: readonly string[];
}

/** The remote is asked only where no tag but the release's own is here: a first release, or none fetched. */
async function lacking(
  { shallow, treeless, fewTags, remote }: Clone,
  names: readonly string[],
  tag: ReleaseTag,
  trees: boolean,
  ports: Ports,
): Promise<Lacking> {
  if (shallow || (treeless && trees)) return { lacks: 'history', warnings: [] };
  if (fewTags) return { lacks: 'tags', warnings: [] };
  if (remote === undefined || names.some((name) => name !== tag.name)) {
    return { lacks: undefined, warnings: [] };
  }
  const asked = await ports.remoteTagNames(remote);
  if ('names' in asked) {
    const more = asked.names.some((name) => !names.includes(name));
    return { lacks: more ? 'tags' : undefined, warnings: [] };
  }
  const warning =
    `This is taken for the first release: there is no other tag here, and the remote ` +
    `"${remote.name}" could not be asked for any (${asked.refused}). If it has tags, ${remedies.tags}.`;
  return { lacks: undefined, warnings: [warning] };
}

async function fetched(
  { shallow, remote }: Clone,
  lacks: keyof typeof remedies,
  hash: string,
  trees: boolean,
  ports: Ports,
): Promise<Repository> {
  const what = shallow
    ? 'the clone is shallow'
    : lacks === 'history'
      ? 'the clone has no folders, which path needs'
      : 'the clone was made without all tags';
  if (remote === undefined) {
    throw new NotEvaluated(`${what}, and it has no remote to fetch from: ${remedies[lacks]}`);
  }
  const done = await ports.completed({ remote, hash, trees, tagsOnly: lacks === 'tags' });
  if ('repository' in done) return done.repository;
  throw new NotEvaluated(
    `${what}, and what it lacks could not be fetched: ${remedies[lacks]} (${done.refused})`,
  );
}
