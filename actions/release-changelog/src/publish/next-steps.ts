import { checksumSteps, fileSteps } from './asset-steps.ts';
import { isMadeBy, isSameText, isUnedited, marked, withoutMark } from './draft-mark.ts';
import type { Digest } from './draft-mark.ts';
import type { AssetFile, HostedAsset, HostedRelease, ReleaseFields } from './release-server.ts';
import type { Refused, Step } from './release-step.ts';

export interface WantedRelease extends ReleaseFields {
  readonly files: readonly AssetFile[];
  /** Whether SHA256SUMS lists the assets. */
  readonly checksums: boolean;
}

/** The releases and drafts of the tag, the lowest id first, and the assets of the chosen one. */
export interface Seen {
  readonly releases: readonly HostedRelease[];
  readonly assets: readonly HostedAsset[];
}

/** Whose drafts may be deleted, and how texts are compared. */
export interface Self {
  readonly job: string;
  /** Ids of the drafts that this process made. */
  readonly made: ReadonlySet<number>;
  readonly digest: Digest;
  readonly fileOf: (name: string, text: string) => AssetFile;
}

export type Next =
  | { readonly steps: readonly Step[] }
  | Refused
  | { readonly done: HostedRelease; readonly notes: readonly string[] };

/** The published release; else the oldest draft, which several jobs that start at once agree on. */
export function chosenRelease(releases: readonly HostedRelease[]): HostedRelease | undefined {
  return releases.find(({ draft }) => !draft) ?? releases[0];
}

/**
 * What is left to do, decided only by what the server has: a run that was stopped anywhere goes on
 * from there, and a run that finds everything in place changes nothing.
 */
export function nextSteps(wanted: WantedRelease, seen: Seen, self: Self): Next {
  const release = chosenRelease(seen.releases);
  if (release === undefined) return { steps: [{ kind: 'create', fields: draftOf(wanted, self) }] };
  const others = seen.releases.filter((other) => other !== release);
  const own = others.filter((other) => other.draft && isOwn(other, self));
  if (own.length > 0) {
    return { steps: own.map((draft) => ({ kind: 'delete-draft', release: draft })) };
  }
  const files = fileSteps(wanted.files, release, seen.assets, false);
  if ('refused' in files || files.steps.length > 0) return files;
  const sums = wanted.checksums
    ? checksumSteps(wanted.files, release, seen.assets, self.fileOf)
    : { steps: [], notes: [] };
  if ('refused' in sums || sums.steps.length > 0) return sums;
  return textSteps(wanted, release, self, [...sums.notes, ...others.map(strayNote)]);
}

const isOwn = ({ id, body }: HostedRelease, { made, job }: Self) =>
  made.has(id) || isMadeBy(body, job);

const strayNote = ({ id, url }: HostedRelease) =>
  `Another draft has this tag, which this job did not make. Delete it if nobody needs it: ${url} (id ${id}).`;

function draftOf(wanted: WantedRelease, { job, digest }: Self): ReleaseFields {
  return { ...fieldsOf(wanted), body: marked(wanted.body, job, digest), draft: true };
}

function fieldsOf({ tag, title, body, prerelease, draft, latest }: WantedRelease): ReleaseFields {
  return { tag, title, body, prerelease, draft, latest };
}

/** The text of a person is kept, in a draft and in a release. */
function textSteps(
  wanted: WantedRelease,
  release: HostedRelease,
  self: Self,
  notes: readonly string[],
): Next {
  const ours = isUnedited(release.body, self.digest);
  const body = ours ? wanted.body : withoutMark(release.body).trimEnd();
  const title = ours || release.title === '' ? wanted.title : release.title;
  const fields = { ...fieldsOf(wanted), title, body };
  if (!release.draft) {
    const isEmpty = release.body.trim() === '' && wanted.body.trim() !== '';
    if (isEmpty)
      return { steps: [{ kind: 'update', release, fields: { ...fields, draft: false } }] };
    const same = isSameText(release.body, wanted.body);
    const differing = [
      ...(same ? [] : [otherText('release')]),
      ...(release.prerelease === wanted.prerelease
        ? []
        : [otherKind(wanted.tag, wanted.prerelease)]),
    ];
    return { done: release, notes: [...notes, ...differing] };
  }
  const kept = ours ? notes : [...notes, otherText('draft')];
  if (!wanted.draft) return { steps: [{ kind: 'update', release, fields }] };
  const draft = ours ? draftOf(wanted, self) : { ...fields, body: release.body };
  const same =
    release.title === draft.title &&
    release.prerelease === draft.prerelease &&
    isSameText(release.body, draft.body);
  return same
    ? { done: release, notes: kept }
    : { steps: [{ kind: 'update', release, fields: draft }] };
}

const otherKind = (tag: string, isPrerelease: boolean) =>
  isPrerelease
    ? `${tag} is a prerelease, but the release was published as a stable one, which may be the latest. Edit it on its page.`
    : `${tag} is stable, but the release was published as a prerelease. Edit it on its page.`;

const otherText = (what: string) =>
  `The ${what} has a text of its own, which stays. It differs from the notes of this run.`;
