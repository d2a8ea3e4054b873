/** A release, or a draft of one, on the server. All texts are untrusted. */
export interface HostedRelease {
  readonly id: number;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Neither its tag nor its assets can be changed. */
  readonly immutable: boolean;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  /** Where assets are sent: a URI template with `name`. */
  readonly uploadUrl: string;
}

export interface HostedAsset {
  readonly id: number;
  readonly name: string;
  /** The name before GitHub changed it, where we told it. */
  readonly label: string;
  readonly size: number;
  /** False for what an upload left that ended in its middle. */
  readonly whole: boolean;
  /** Hexadecimal; undefined where the server computes none. */
  readonly sha256: string | undefined;
}

export interface ReleaseFields {
  readonly tag: string;
  readonly title: string;
  readonly body: string;
  readonly prerelease: boolean;
  readonly draft: boolean;
  /** Whether it becomes the repository's latest release. */
  readonly latest: boolean;
}

/** A file to attach to a release. */
export interface AssetFile {
  readonly name: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Reads it from its start. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * The server's tags, releases and assets. Failures are `NotEvaluated` with the HTTP status and the
 * codes of the answer (request-failure.ts reads them).
 */
export interface ReleaseServer {
  readonly defaultBranch: () => Promise<{ readonly name: string; readonly commit: string }>;
  /** The names of the tags that begin with a text. */
  readonly tagNames: (start: string) => Promise<readonly string[]>;
  /** Undefined where there is no such tag. */
  readonly commitOfTag: (name: string) => Promise<string | undefined>;
  readonly createAnnotatedTag: (name: string, commit: string, message: string) => Promise<void>;
  readonly pointTag: (name: string, commit: string, isNew: boolean) => Promise<void>;
  /** Drafts too; the lowest id first. */
  readonly releasesOfTag: (tag: string) => Promise<readonly HostedRelease[]>;
  /** The page of the tag's published release; undefined where there is none. */
  readonly releasePage: (tag: string) => Promise<string | undefined>;
  readonly releaseById: (id: number) => Promise<HostedRelease | undefined>;
  readonly createRelease: (fields: ReleaseFields) => Promise<HostedRelease>;
  readonly updateRelease: (id: number, fields: ReleaseFields) => Promise<HostedRelease>;
  readonly deleteRelease: (id: number) => Promise<void>;
  readonly assetsOf: (id: number) => Promise<readonly HostedAsset[]>;
  readonly deleteAsset: (asset: HostedAsset) => Promise<void>;
  readonly uploadAsset: (
    release: HostedRelease,
    file: AssetFile,
    sent: (bytes: number) => void,
  ) => Promise<HostedAsset>;
}
