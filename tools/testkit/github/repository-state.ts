import type { TagObject } from './tag-object.ts';

export interface Asset {
  readonly id: number;
  name: string;
  label: string | null;
  /** `starter`: its upload did not end. */
  state: 'starter' | 'uploaded';
  /** In bytes. */
  size: number;
  /** In hex; null in state `starter`. */
  sha256: string | null;
  contentType: string;
  createdAt: string;
}

export interface Release {
  readonly id: number;
  tag: string;
  /** `target_commitish`: a branch or commit. */
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  /** The date of the commit, as on GitHub. */
  createdAt: string;
  publishedAt: string | null;
  assets: Asset[];
  /** How many reads do not yet show it. */
  hiddenFor: number;
}

export interface TagRef {
  /** What the ref points to: the commit, or the tag object of an annotated tag. */
  readonly sha: string;
  readonly annotated?: TagObject;
}

/** One repository. A test may change it as a push does. */
export interface RepositoryState {
  readonly defaultBranch: string;
  /** Branch → commit. */
  readonly heads: Map<string, string>;
  readonly tags: Map<string, TagRef>;
  /** Every annotated tag that was made, by its id. */
  readonly tagObjects: Map<string, TagObject>;
  readonly commits: Set<string>;
  /** In the order in which they were made. */
  readonly releases: Release[];
  /** Tags that immutable releases use or used. */
  readonly lockedTags: Set<string>;
  /** The release that was made the latest; see `latestRelease`. */
  latestId: number | undefined;
  readonly immutable: boolean;
  readonly readOnly: boolean;
  readonly refusesRef: (ref: string) => boolean;
  readonly commitDate: (sha: string) => string;
  readonly now: () => string;
  readonly nextId: () => number;
}

/** The commit that a branch, a tag or a commit id names. */
export function commitOf(state: RepositoryState, name: string): string | undefined {
  const tag = state.tags.get(name);
  if (tag !== undefined) return tag.annotated?.object ?? tag.sha;
  return state.heads.get(name) ?? (state.commits.has(name) ? name : undefined);
}
