import type { ReleaseTag } from '@ci-actions/commits';
import { NotEvaluated } from '@ci-actions/result';
import type { Repository, TaggedCommit } from '../ports.ts';
import { listed } from './listed.ts';
import { previousRelease } from './previous-release.ts';
import type { PreviousRelease } from './previous-release.ts';

/** What the release is compared with. */
export interface Base {
  /** Undefined for a first release, which includes everything. */
  readonly hash: string | undefined;
  /** A tag's name, or the given hash. */
  readonly name: string | undefined;
  /** Whether the input `from` gives it. */
  readonly given: boolean;
  /** The name, where it is a tag's. */
  readonly tagName: string | undefined;
  readonly previous: PreviousRelease | undefined;
  readonly warnings: readonly string[];
}

/**
 * The previous release, or what `from` names: a tag or a commit's hash.
 *
 * @param candidates the tags that may be the previous release, the likeliest first.
 * @throws NotEvaluated where `from` is neither.
 */
export async function baseOf(
  repository: Repository,
  from: string | undefined,
  family: readonly ReleaseTag[],
  candidates: readonly ReleaseTag[],
  target: TaggedCommit,
): Promise<Base> {
  if (from === undefined) {
    const { release, withoutCommit } = await previousRelease(repository, candidates, target.hash);
    return {
      hash: release?.commit.hash,
      name: release?.tag.name,
      given: false,
      tagName: release?.tag.name,
      previous: release,
      warnings: passedOver(withoutCommit),
    };
  }
  const { commit, isTag } = await named(repository, from);
  if (commit === undefined) {
    throw new NotEvaluated(
      `from: ${JSON.stringify(from)} is neither a tag nor a commit of this repository`,
    );
  }
  const tag = family.find(({ name }) => name === from);
  const inside = await repository.isAncestor(commit.hash, target.hash);
  return {
    hash: commit.hash,
    name: from,
    given: true,
    tagName: isTag ? from : undefined,
    previous: tag && { tag, commit, outsideHistory: !inside },
    warnings: inside ? [] : [`from: ${from} is not in the history of the release`],
  };
}

function passedOver(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const are = names.length === 1 ? 'is a tag' : 'are tags';
  return [`${listed(names)} ${are} of a tree or a blob, not of a commit, and no base of a release`];
}

/** A tag goes before a hash: a tag may look like a hash, and people then mean the tag. */
async function named(repository: Repository, from: string) {
  const isName =
    /^[^\s~^:?*[\\]+$/.test(from) && !/^-|\.\.|@\{|\.lock$|[/.]$|\/\/|^\/|\/\./.test(from);
  const tagged = isName ? await repository.commitAt(`refs/tags/${from}`) : undefined;
  if (tagged !== undefined) return { commit: tagged, isTag: true };
  const isHash = /^[0-9a-f]{7,64}$/.test(from);
  return { commit: isHash ? await repository.commitAt(from) : undefined, isTag: false };
}
