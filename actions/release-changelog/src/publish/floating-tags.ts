import { compareTags, isStable, releaseTags } from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import type { ReleaseServer } from './release-server.ts';
import { mayLookAgain, requestFailure } from './request-failure.ts';

export interface FloatingTag {
  /** `v1` or `v1.2`. */
  readonly name: string;
  readonly done: 'made' | 'moved' | 'there' | 'kept' | 'refused';
  /** For `kept`, the higher version that has it; for `refused`, the reason. Untrusted. */
  readonly why: string;
  /** The page of a release that a moved tag has itself. Untrusted. */
  readonly release?: string | undefined;
}

/** The highest stable version for each floating tag that the release's version can have. */
export function floatingTargets(
  tag: ReleaseTag,
  tags: readonly ReleaseTag[],
): readonly { readonly name: string; readonly highest: ReleaseTag }[] {
  if (!isStable(tag)) return [];
  const line = [...tags, tag].filter(
    (other) => isStable(other) && other.prefix === tag.prefix && other.major === tag.major,
  );
  const highest = (of: readonly ReleaseTag[]) =>
    of.reduce((best, other) => (compareTags(other, best) > 0 ? other : best), tag);
  return [
    { name: `${tag.prefix}${tag.major}`, highest: highest(line) },
    {
      name: `${tag.prefix}${tag.major}.${tag.minor}`,
      highest: highest(line.filter(({ minor }) => minor === tag.minor)),
    },
  ];
}

type Server = Pick<ReleaseServer, 'commitOfTag' | 'tagNames' | 'pointTag' | 'releasePage'>;

/** Moves `v1` and `v1.2` to the release, unless a higher version of their line has been tagged. */
export async function moveFloatingTags(
  server: Server,
  tag: ReleaseTag,
  commit: string,
): Promise<readonly FloatingTag[]> {
  const moved: FloatingTag[] = [];
  for (const { name, highest } of await targetsNow(server, tag)) {
    if (highest.name !== tag.name) {
      moved.push({ name, done: 'kept', why: highest.name });
      continue;
    }
    const first = await point(server, name, commit);
    moved.push(first);
    if (first.done === 'moved' || first.done === 'made') await moveOn(server, tag, name);
  }
  return moved;
}

const targetsNow = async (server: Server, tag: ReleaseTag) =>
  floatingTargets(
    tag,
    releaseTags(await server.tagNames(`${tag.prefix}${tag.major}.`), tag.prefix),
  );

async function point(server: Server, name: string, commit: string): Promise<FloatingTag> {
  const before = await server.commitOfTag(name);
  if (before === commit) return { name, done: 'there', why: '' };
  try {
    await server.pointTag(name, commit, before === undefined);
  } catch (error) {
    const failure = requestFailure(error);
    if (failure === undefined || mayLookAgain(failure)) throw error;
    return { name, done: 'refused', why: failure.message };
  }
  if (before === undefined) return { name, done: 'made', why: '' };
  return { name, done: 'moved', why: '', release: await server.releasePage(name) };
}

/** A higher version may have been released meanwhile, and its job may have moved the tag before us. */
async function moveOn(server: Server, tag: ReleaseTag, name: string): Promise<void> {
  const target = (await targetsNow(server, tag)).find((one) => one.name === name);
  if (target === undefined || target.highest.name === tag.name) return;
  const commit = await server.commitOfTag(target.highest.name);
  if (commit !== undefined) await server.pointTag(name, commit, false);
}
