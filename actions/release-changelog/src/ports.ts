import type { Commit, PatchIds, PullRequests } from '@ci-actions/commits';
import type { AssetPorts } from './publish/read-assets.ts';
import type { AssetFile, ReleaseServer } from './publish/release-server.ts';

/** A tag's commit; tree, parents and subject show what the tag releases. */
export interface TaggedCommit {
  readonly hash: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly subject: string;
}

/** Hashes: what `include` reaches and `exclude` does not. */
export interface Range {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Reads a repository. Arguments are hashes unless they are called names. */
export interface Repository {
  readonly tagNames: () => Promise<readonly string[]>;
  /** The commits of tags, by name; without `names`, at least those of all tags. Others have none. */
  readonly tagCommits: (names?: readonly string[]) => Promise<ReadonlyMap<string, TaggedCommit>>;
  /**
   * The commit of a full ref name, `HEAD` or a hash; undefined where there is none, as for a tag of a
   * tree or a blob.
   */
  readonly commitAt: (name: string) => Promise<TaggedCommit | undefined>;
  readonly isAncestor: (ancestor: string, hash: string) => Promise<boolean>;
  readonly ancestorsOf: (hash: string) => Promise<ReadonlySet<string>>;
  readonly folderTrees: (hash: string) => Promise<ReadonlySet<string>>;
  /** Children before parents. */
  readonly log: (range: Range) => AsyncIterable<readonly Commit[]>;
  /** E-mail and name of every author in turn, newest first. */
  readonly authorsOf: (hash: string) => AsyncIterable<readonly string[]>;
  /** Whole messages that contain one of the texts, in any case of letters. */
  readonly messagesContaining: (
    hash: string,
    texts: readonly string[],
  ) => AsyncIterable<readonly string[]>;
  readonly hasPath: (hash: string, path: string) => Promise<boolean>;
  /** The path, and its folder's earlier names in the range. */
  readonly namesOfPath: (range: Range, path: string) => Promise<readonly string[]>;
  readonly commitsTouching: (
    range: Range,
    paths: readonly string[],
  ) => Promise<ReadonlySet<string>>;
  readonly patchIds: (hashes: readonly string[]) => Promise<PatchIds>;
}

export interface Remote {
  readonly name: string;
  readonly url: string;
}

/** How much of the history a clone has, found without asking its remote. */
export interface Clone {
  readonly shallow: boolean;
  readonly partial: boolean;
  /** Trees were not fetched either. */
  readonly treeless: boolean;
  readonly fewTags: boolean;
  readonly remote: Remote | undefined;
}

export interface MissingHistory {
  readonly remote: Remote;
  readonly hash: string;
  readonly trees: boolean;
  readonly tagsOnly: boolean;
}

export interface Ports extends AssetPorts {
  readonly repository: Repository;
  /** Undefined where the workspace is in no repository. */
  readonly clone: () => Promise<Clone | undefined>;
  /** Fetches what the clone lacks, beside it, or says why it cannot. */
  readonly completed: (
    missing: MissingHistory,
  ) => Promise<{ readonly repository: Repository } | { readonly refused: string }>;
  readonly remoteTagNames: (
    remote: Remote,
  ) => Promise<{ readonly names: readonly string[] } | { readonly refused: string }>;
  /** Connects to GitHub at the first request. */
  readonly server: () => Promise<Server>;
  /** A file of the workspace; undefined where there is none. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** The same, with a function that gives its new text the file's own encoding. */
  readonly readKeptText: (path: string) => Promise<KeptText | undefined>;
  /** Writes a file into the step's own folder and returns its path. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Replaces or makes a file of the workspace. */
  readonly writeInWorkspace: (path: string, content: string | Uint8Array) => Promise<void>;
  /** SHA-256 of a text, in hexadecimal. */
  readonly textDigest: (text: string) => string;
  readonly textFile: (name: string, text: string) => AssetFile;
  /** Writes a line to the log; untrusted. */
  readonly say: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Whether the platform has cancelled the job. */
  readonly cancelled: () => boolean;
  readonly facts: Facts;
}

export interface Server extends ReleaseServer {
  /** The pull request of each commit. */
  readonly pullRequestsOf: (hashes: readonly string[]) => Promise<PullRequests>;
}

export interface KeptText {
  readonly text: string;
  readonly bytes: (text: string) => Uint8Array;
}

export interface Facts {
  /** UTC day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The run's ref: `refs/tags/v1.2.3`, `refs/heads/main`. */
  readonly ref: string | undefined;
  readonly repository: string | undefined;
  readonly serverUrl: string;
  /** Undefined where the runner names none. */
  readonly runId: string | undefined;
  readonly job: string | undefined;
}
