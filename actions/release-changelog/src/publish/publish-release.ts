import { NotEvaluated } from '@ci-actions/result';
import { checksumsName } from './checksums.ts';
import type { Digest } from './draft-mark.ts';
import { chosenRelease, nextSteps } from './next-steps.ts';
import type { Next, Seen, Self, WantedRelease } from './next-steps.ts';
import type { Refused, Step } from './release-step.ts';
import type { AssetFile, HostedRelease, ReleaseServer } from './release-server.ts';
import { NotYetVisible, tryAgain } from './request-failure.ts';

export type PublishedOrRefused = Published | Refused;

export interface Published {
  readonly release: HostedRelease;
  /** Sentences for the reader; untrusted. */
  readonly notes: readonly string[];
}

export interface Publishing {
  readonly server: ReleaseServer;
  /** Identifies this job among all that may publish the release; empty where the runner names none. */
  readonly job: string;
  readonly digest: Digest;
  readonly fileOf: (name: string, text: string) => AssetFile;
  /** Whether the platform has cancelled the job. */
  readonly cancelled: () => boolean;
  readonly wait: (ms: number) => Promise<void>;
  /** One line of progress; untrusted. */
  readonly say: (line: string) => void;
  /** Follows one upload. */
  readonly follow: (file: AssetFile) => (bytes: number) => void;
}

/** Far more than any release needs: each round does all that is left to do as far as it can be seen. */
const mostRounds = 30;

/**
 * Looks at the server, does what is missing, and looks again, until nothing is missing. So the release
 * that it returns was read back from the server.
 *
 * @param isLatestNow asked just before the release is published: another one may have come meanwhile.
 *   It throws where the release must not be published any more.
 * @throws NotEvaluated where the server refuses, or does not answer after several tries.
 */
export async function publishRelease(
  wanted: WantedRelease,
  publishing: Publishing,
  isLatestNow: () => Promise<boolean>,
): Promise<PublishedOrRefused> {
  const { wait, say } = publishing;
  const state: State = { ...publishing, made: new Set(), uploaded: new Set(), isLatestNow };
  for (let round = 0; round < mostRounds; round += 1) {
    const next = await tryAgain(() => takeNext(wanted, state), wait, say);
    if ('refused' in next) return next;
    if ('done' in next) return { release: next.done, notes: next.notes };
  }
  throw new NotEvaluated(
    `the release of ${wanted.tag} did not settle: other jobs change it at the same time. Run this one again`,
  );
}

/** What this process needs, and what it has done. */
interface State extends Publishing, Self {
  readonly made: Set<number>;
  /** The release's id and the name of each file that the server took. */
  readonly uploaded: Set<string>;
  readonly isLatestNow: () => Promise<boolean>;
}

async function takeNext(wanted: WantedRelease, state: State): Promise<Next> {
  const next = nextSteps(wanted, await look(wanted.tag, state.made, state.server), state);
  if ('steps' in next) for (const step of next.steps) await take(step, state);
  return next;
}

async function look(tag: string, made: ReadonlySet<number>, server: ReleaseServer): Promise<Seen> {
  const listed = await server.releasesOfTag(tag);
  const unseen = [...made].filter((id) => !listed.some((release) => release.id === id));
  const releases = [...listed];
  // A new release may be missing in the list for a while. Without it a second one would be made.
  for (const id of unseen) {
    const release = await server.releaseById(id);
    if (release === undefined)
      throw new NotYetVisible(`GitHub does not show the draft ${id} that it made`);
    releases.push(release);
  }
  releases.sort((a, b) => a.id - b.id);
  const release = chosenRelease(releases);
  return { releases, assets: release === undefined ? [] : await server.assetsOf(release.id) };
}

async function take(step: Step, state: State): Promise<void> {
  const { server, say, made, isLatestNow } = state;
  switch (step.kind) {
    case 'create': {
      const { id, url } = await server.createRelease(step.fields);
      made.add(id);
      say(`Made the draft ${url}`);
      return;
    }
    case 'update': {
      const latest = !step.fields.draft && (await isLatestNow());
      const { url } = await server.updateRelease(step.release.id, { ...step.fields, latest });
      say(step.fields.draft ? `Updated the draft ${url}` : `Published ${url}`);
      return;
    }
    case 'delete-draft':
      await server.deleteRelease(step.release.id);
      made.delete(step.release.id);
      say(`Deleted the draft ${step.release.id} of this job: an older draft has the same tag.`);
      return;
    case 'delete-asset':
      await server.deleteAsset(step.asset);
      say(`Deleted ${step.asset.name}, which is not whole or not the file given.`);
      return;
    case 'upload':
      await upload(step.release, step.file, state);
  }
}

/** What the server took once and still lacks would be sent again and again. */
async function upload(
  release: HostedRelease,
  file: AssetFile,
  { server, follow, uploaded }: State,
): Promise<void> {
  const key = `${release.id} ${file.name}`;
  if (uploaded.has(key) && file.name !== checksumsName) {
    throw new NotEvaluated(
      `${file.name} was uploaded, but the release now has another file of this name: the file changed after it was read, or another job attaches one of the same name`,
    );
  }
  const asset = await server.uploadAsset(release, file, follow(file));
  if (asset.whole) uploaded.add(key);
}
