import { changesOf, isLatest, previousCandidates, unversionedTags } from '@ci-actions/commits';
import type { Changes, ReleaseTag } from '@ci-actions/commits';
import type { Values } from '@ci-actions/inputs';
import { NotEvaluated } from '@ci-actions/result';
import type { inputs } from '../inputs.ts';
import type { Range, Repository, Server, TaggedCommit } from '../ports.ts';
import { baseOf } from '../tag/base.ts';
import type { Base } from '../tag/base.ts';
import { isReleaseTree } from '../tag/previous-release.ts';
import { refusals } from '../tag/refusals.ts';
import { releasesNotBelow } from '../tag/releases-not-below.ts';
import { unversionedReleases } from '../tag/unversioned-releases.ts';
import { readCommits, releasedElsewhere } from './released-elsewhere.ts';
import type { Source } from './source.ts';

export interface History {
  readonly base: Base;
  readonly changes: Changes;
  readonly isLatest: boolean;
  /** Why the tag must not be released, as sentences; untrusted. */
  readonly refusals: readonly string[];
  /** Sentences for the reader of the run; untrusted. */
  readonly warnings: readonly string[];
}

/**
 * The base that the release is compared with, and the changes since.
 *
 * @param family the repository's tags of the same prefix.
 * @param home `owner/name`; empty where it is unknown.
 */
export async function historyOf(
  source: Source,
  tag: ReleaseTag,
  family: readonly ReleaseTag[],
  given: Values<typeof inputs>,
  home: string,
  pullRequests: Server['pullRequestsOf'],
): Promise<History> {
  const { repository, target } = source;
  const lower = previousCandidates(family, tag, given['prerelease-base']);
  const base = await baseOf(repository, given.from, family, lower, target);
  const since = await rangeOf(source, base);
  const commits = await readCommits(repository, since);
  const notBelow = await releasesNotBelow(repository, family, tag);
  const prereleaseBase = given['prerelease-base'];
  const versions = new Set(family.map(({ name }) => name));
  const others = source.tagNames.filter((name) => !versions.has(name));
  const tags = unversionedTags(others, given['tag-prefix']);
  // A set of 30,000 hashes takes a while, and is asked only about other tags.
  const isAsked = notBelow.length + tags.length > 0;
  const range = new Set(isAsked ? commits.map(({ commit }) => commit.hash) : []);
  const placed = { repository, tag, target, range };
  const passedOver = await unversionedReleases({ ...placed, base, tags, family, prereleaseBase });
  const elsewhere = await releasedElsewhere({ repository, target, base, lower });
  const { path } = given;
  const touched = path === undefined ? undefined : await touching(repository, since, target, path);
  const warnings: string[] = [];
  const changes = await changesOf(commits, {
    repository: home,
    elsewhere,
    patchIds: patches(source, warnings),
    ...(touched && { touched }),
    ...(given.source === 'pull-requests' && { pullRequests }),
  });
  const misplaced = base.given ? [] : await refusals({ ...placed, base, notBelow });
  return {
    base,
    changes,
    isLatest: isLatest(
      notBelow.map((release) => release.tag),
      tag,
    ),
    refusals: [...misplaced, ...emptyRange(changes, tag, base, given)],
    warnings: [...base.warnings, ...passedOver, ...warnings],
  };
}

function emptyRange(
  { commits }: Changes,
  tag: ReleaseTag,
  { name }: Base,
  given: Values<typeof inputs>,
): readonly string[] {
  if (commits > 0 || given['allow-empty']) return [];
  const where = given.path === undefined ? '' : ` in ${given.path}`;
  const since = name === undefined ? '' : ` since ${name}`;
  return [`${tag.name} releases no commit${where}${since}; if it is meant, set allow-empty: true`];
}

/** A partial clone fetches the files of a patch only on demand, which may fail. */
function patches({ repository, partial }: Source, warnings: string[]): Repository['patchIds'] {
  if (!partial) return repository.patchIds;
  return async (hashes) => {
    try {
      return await repository.patchIds(hashes);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      warnings.push(
        `The clone is partial, and the files that it lacks could not be fetched (${why}). ` +
          `Patches were not compared, so a cherry-pick without a trailer may be listed twice.`,
      );
      return new Map();
    }
  };
}

/** A release tree is not a change: its parent contains the changes. */
async function rangeOf({ repository, target, partial }: Source, base: Base): Promise<Range> {
  // The check costs a partial clone a request. Without an earlier release tree, skip it.
  const mayBeTree = !partial || base.previous?.outsideHistory === true;
  const isTree = mayBeTree && (await isReleaseTree(repository, target));
  return {
    include: isTree ? target.parents : [target.hash],
    exclude: base.hash === undefined ? [] : [base.hash],
  };
}

async function touching(
  repository: Repository,
  range: Range,
  target: TaggedCommit,
  path: string,
): Promise<ReadonlySet<string>> {
  const touched = await repository.commitsTouching(
    range,
    await repository.namesOfPath(range, path),
  );
  if (touched.size === 0 && !(await repository.hasPath(target.hash, path))) {
    throw new NotEvaluated(`path: ${JSON.stringify(path)} is not in the repository at the tag`);
  }
  return touched;
}
