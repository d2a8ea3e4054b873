import type { ReleaseTag } from '@ci-actions/commits';
import type { Values } from '@ci-actions/inputs';
import type { inputs } from '../inputs.ts';
import type { Ports } from '../ports.ts';
import type { Source } from '../range/source.ts';
import type { ReleaseOrder } from './publication.ts';
import type { Publishing } from './publish-release.ts';
import { followUpload } from './upload-progress.ts';

/** The asset with the whole notes, where the release's text is only a part of them. */
export const wholeNotesName = 'release-notes.md';

/** What the run found about the release. */
export interface Prepared {
  readonly tag: ReleaseTag;
  readonly source: Source;
  /** The whole notes. */
  readonly notes: string;
  readonly body: string;
  readonly isLatest: boolean;
}

export function orderOf(
  given: Values<typeof inputs>,
  { tag, source, notes, body, isLatest }: Prepared,
  textFile: Ports['textFile'],
): ReleaseOrder {
  return {
    tag,
    commit: source.target.hash,
    title: given.title ?? `Release ${tag.version}`,
    body,
    wholeNotes: notes === body ? undefined : textFile(wholeNotesName, notes),
    draft: given.draft,
    makeLatest: given['make-latest'],
    assets: given.assets ?? [],
    checksums: given.checksums,
    createTag: given['create-tag'],
    floatingTags: given['floating-tags'],
    prefix: given['tag-prefix'],
    tagNames: source.tagNames,
    isLatest,
  };
}

export async function publishingPorts(
  given: Values<typeof inputs>,
  ports: Ports,
): Promise<Publishing> {
  const { facts, textDigest, textFile, say, now, wait, cancelled } = ports;
  const { runId, job } = facts;
  const key = [runId, job, given.name, given.matrix].join('\n');
  return {
    server: await ports.server(),
    job: runId === undefined ? '' : textDigest(key).slice(0, 16),
    digest: textDigest,
    fileOf: textFile,
    cancelled,
    wait,
    say,
    follow: (file) => followUpload(file, now, say),
  };
}
