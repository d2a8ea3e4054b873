import { notesText, updateChangelog } from '@ci-actions/commits';
import type { Notes, ReleaseTag, Updated } from '@ci-actions/commits';
import type { Ports } from '../ports.ts';

export interface ChangelogFile {
  /** As given. */
  readonly path: string;
  readonly done: Updated['done'];
  /** The path of the updated copy: in the step's own folder, because nothing is released. */
  readonly preview: string;
}

/** Writes an updated copy of the changelog into the step's own folder. */
export async function previewChangelog(
  path: string,
  tag: ReleaseTag,
  previous: string | undefined,
  notes: Notes,
  compareUrl: string,
  ports: Ports,
): Promise<ChangelogFile> {
  const file = await ports.readKeptText(path);
  const listed =
    notes.blocks.length > 0 ? { ...notes, tail: [] } : { ...notes, tail: notes.tail.slice(0, 1) };
  const updated = updateChangelog(file?.text ?? '', {
    version: tag.version,
    tag: tag.name,
    previous,
    day: ports.facts.today,
    notes: notesText(listed),
    compareUrl,
  });
  const content = file === undefined ? updated.text : file.bytes(updated.text);
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return { path, done: updated.done, preview: await ports.write(`changelog/${name}`, content) };
}
