/** A release or a draft of one. All texts are untrusted. */
export interface HostedRelease {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Neither its tag nor its assets can be changed. */
  readonly immutable: boolean;
  readonly title: string;
  readonly body: string;
  /** The release's page. */
  readonly url: string;
  /** Where assets are sent: a URI template with `name`. */
  readonly uploadUrl: string;
}

export interface HostedAsset {
  readonly id: number;
  readonly name: string;
  /** The name before GitHub changed it, where the upload told it. */
  readonly label: string;
  readonly size: number;
  /** False for what an upload left that ended in its middle. */
  readonly whole: boolean;
  /** Hexadecimal; undefined where the server computes none, as older Enterprise Servers. */
  readonly sha256: string | undefined;
}

/** What a request sets of a release. */
export interface ReleaseFields {
  readonly tag: string;
  readonly title: string;
  readonly body: string;
  readonly prerelease: boolean;
  readonly draft: boolean;
  /** Whether it becomes the repository's latest release; GitHub never takes a draft or prerelease for it. */
  readonly latest: boolean;
}

interface ReleaseAnswer {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable?: boolean;
  readonly name: string | null;
  readonly body?: string | null;
  readonly html_url: string;
  readonly upload_url: string;
}

export function hostedRelease(answer: ReleaseAnswer): HostedRelease {
  return {
    id: answer.id,
    tag: answer.tag_name,
    draft: answer.draft,
    prerelease: answer.prerelease,
    immutable: answer.immutable === true,
    title: answer.name ?? '',
    body: answer.body ?? '',
    url: answer.html_url,
    uploadUrl: answer.upload_url,
  };
}

interface AssetAnswer {
  readonly id: number;
  readonly name: string;
  readonly label: string | null;
  readonly size: number;
  readonly state: string;
  readonly digest?: string | null;
}

export function hostedAsset({ id, name, label, size, state, digest }: AssetAnswer): HostedAsset {
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
  return { id, name, label: label ?? '', size, whole: state === 'uploaded', sha256 };
}

/** The fields as the API names them. */
export function fieldsOf({ tag, title, body, prerelease, draft, latest }: ReleaseFields) {
  const makeLatest = latest && !draft && !prerelease ? ('true' as const) : ('false' as const);
  return { tag_name: tag, name: title, body, prerelease, draft, make_latest: makeLatest };
}
