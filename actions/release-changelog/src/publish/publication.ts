import { isLatest, releaseTags } from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import { NotEvaluated } from '@ci-actions/result';
import { checksumsName } from './checksums.ts';
import { checkTagStays, makeTag, tagProblem } from './ensure-tag.ts';
import { moveFloatingTags } from './floating-tags.ts';
import type { FloatingTag } from './floating-tags.ts';
import type { WantedRelease } from './next-steps.ts';
import { publishRelease } from './publish-release.ts';
import type { PublishedOrRefused, Publishing } from './publish-release.ts';
import { readAssets } from './read-assets.ts';
import type { AssetPorts } from './read-assets.ts';
import type { AssetFile, HostedRelease, ReleaseServer } from './release-server.ts';
import { tryAgain } from './request-failure.ts';

/** What the inputs and the notes ask for. */
export interface ReleaseOrder {
  readonly tag: ReleaseTag;
  readonly commit: string;
  readonly title: string;
  readonly body: string;
  /** The whole notes as a file to attach, where the body is only a part of them. */
  readonly wholeNotes: AssetFile | undefined;
  readonly draft: boolean;
  readonly makeLatest: 'auto' | 'true' | 'false';
  readonly assets: readonly string[];
  readonly checksums: boolean;
  readonly createTag: boolean;
  readonly floatingTags: boolean;
  /** The given prefix of the series of versions; undefined for `v` or nothing. */
  readonly prefix: string | undefined;
  /** The names of all tags of the clone. */
  readonly tagNames: readonly string[];
  /** Whether the tag is the highest stable version among them. */
  readonly isLatest: boolean;
}

export interface Publication {
  /** Undefined where it failed before there was one. */
  readonly release: HostedRelease | undefined;
  /** Whether the tag is the highest stable version on the server; undefined where it was not asked. */
  readonly isLatest: boolean | undefined;
  readonly assets: number;
  readonly madeTag: boolean;
  readonly floatingTags: readonly FloatingTag[];
  /** Sentences for the reader; untrusted. */
  readonly notes: readonly string[];
  /** Why the release is not as ordered; empty where it is. Untrusted. */
  readonly failures: readonly string[];
}

/** Checks everything that can be checked before the first change, then tags, publishes and moves tags. */
export async function publish(
  order: ReleaseOrder,
  ports: Publishing & AssetPorts,
): Promise<Publication> {
  const { server, wait, say } = ports;
  const again = <T>(attempt: () => Promise<T>) => tryAgain(attempt, wait, say);
  const { tag, commit } = order;
  const files = await readAssets(order.assets, ports, namesOfOurs(order));
  const problem = await again(() => tagProblem(server, tag, commit, order.createTag));
  if (problem !== undefined) return { ...nothing, failures: [problem] };
  const isHighest = await again(() => isLatestNow(order, ports));
  let done: Publication = { ...nothing, isLatest: isHighest, assets: files.length };
  const isLatestAtLast = async () => {
    await checkTagStays(server, tag, commit);
    done = { ...done, isLatest: await isLatestNow(order, ports) };
    return order.makeLatest === 'auto' ? done.isLatest === true : order.makeLatest === 'true';
  };
  try {
    const made = await again(() => makeTag(server, tag, commit, order.title));
    if (made === 'made') say(`Made the tag ${tag.name}.`);
    done = { ...done, madeTag: made === 'made' };
    const published = await publishRelease(wantedOf(order, files), ports, isLatestAtLast);
    done = { ...done, ...outcomeOf(published) };
    if (!order.floatingTags || order.draft) return done;
    return withFloatingTags(done, await again(() => moveFloatingTags(server, tag, commit)));
  } catch (error) {
    if (!(error instanceof NotEvaluated)) throw error;
    if (ports.cancelled()) throw cancellation(done);
    return { ...done, failures: [`${error.message}. ${stateOf(done, order)}`] };
  }
}

function wantedOf(order: ReleaseOrder, files: readonly AssetFile[]): WantedRelease {
  const { tag, title, body, draft, wholeNotes, checksums } = order;
  return {
    tag: tag.name,
    title,
    body,
    prerelease: tag.prerelease !== '',
    draft,
    latest: false,
    files: wholeNotes === undefined ? files : [...files, wholeNotes],
    checksums,
  };
}

/** A release that is published but not as ordered still gets its floating tags: people use it. */
function outcomeOf(
  published: PublishedOrRefused,
): Pick<Publication, 'release' | 'notes' | 'failures'> {
  return 'refused' in published
    ? { release: published.release, notes: [], failures: [published.refused] }
    : { ...published, failures: [] };
}

/** The checks of a run that publishes nothing. The server is asked only about a tag to be made. */
export async function checkOrder(
  order: ReleaseOrder,
  ports: AssetPorts & { readonly server: () => Promise<ReleaseServer> },
): Promise<Publication> {
  const assets = (await readAssets(order.assets, ports, namesOfOurs(order))).length;
  if (!order.createTag) return { ...nothing, assets };
  const problem = await tagProblem(await ports.server(), order.tag, order.commit, true);
  return { ...nothing, assets, failures: problem === undefined ? [] : [problem] };
}

const nothing: Publication = {
  release: undefined,
  isLatest: undefined,
  assets: 0,
  madeTag: false,
  floatingTags: [],
  notes: [],
  failures: [],
};

/** The names of the files that this action makes itself. */
const namesOfOurs = ({ checksums, wholeNotes }: ReleaseOrder) => [
  ...(checksums ? [checksumsName] : []),
  ...(wholeNotes === undefined ? [] : [wholeNotes.name]),
];

/** The server may have tags that are newer than the clone. */
async function isLatestNow(order: ReleaseOrder, { server }: Publishing): Promise<boolean> {
  const known = new Set(order.tagNames);
  const newer = (await server.tagNames(order.prefix ?? '')).filter((name) => !known.has(name));
  return order.isLatest && isLatest(releaseTags(newer, order.prefix), order.tag);
}

function withFloatingTags(done: Publication, tags: readonly FloatingTag[]): Publication {
  const failures = tags
    .filter((one) => one.done === 'refused')
    .map(
      ({ name, why }) =>
        `the floating tag ${name} is not moved, but the release is published: ${why}`,
    );
  const notes = tags.flatMap(({ name, release }) =>
    release === undefined
      ? []
      : [
          `The floating tag ${name} has a release of its own, which now shows this version. Delete that release, without its tag: ${release}`,
        ],
  );
  return {
    ...done,
    floatingTags: tags,
    notes: [...done.notes, ...notes],
    failures: [...done.failures, ...failures],
  };
}

/** The last request may be done or not. */
function cancellation({ release }: Publication): NotEvaluated {
  const when =
    release === undefined
      ? 'before the release was complete'
      : 'after the release was published, before its floating tags were moved';
  return new NotEvaluated(`the job was cancelled ${when}. Run it again: it goes on from there`);
}

/** What the server has, for a reader who knows the cause. Ends without a period. */
function stateOf({ release, madeTag }: Publication, { tag, draft }: ReleaseOrder): string {
  const after = 'Once this is mended, run the job again: it goes on from there';
  if (release !== undefined)
    return `The release is published, but its floating tags are not all moved. ${after}`;
  const made = madeTag ? `The tag ${tag.name} is made. ` : '';
  return `${made}The ${draft ? 'draft' : 'release'} is not complete. ${after}`;
}
