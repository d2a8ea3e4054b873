import { updateChangelog } from '@ci-actions/commits';
import type { Notes, ReleaseTag, Updated } from '@ci-actions/commits';
import { NotEvaluated } from '@ci-actions/result';
import type { Ports } from '../ports.ts';

export interface ChangelogFile {
  /** As given. */
  readonly path: string;
  readonly updated: Updated;
  /** The path of the updated copy in the step's own folder. */
  readonly preview: string;
  /** Whether the file in the workspace has the copy's text too. */
  readonly written: boolean;
}

export interface Changelog extends ChangelogFile {
  /** Puts the copy's text into the workspace. */
  readonly write: () => Promise<void>;
}

/**
 * Writes an updated copy of the changelog into the step's own folder.
 *
 * @throws NotEvaluated for a file whose form is not understood; it stays as it is.
 */
export async function previewChangelog(
  path: string,
  tag: ReleaseTag,
  notes: Notes,
  compareUrl: string,
  home: string,
  ports: Ports,
): Promise<Changelog> {
  const file = await ports.readKeptText(path);
  const tail = notes.blocks.length > 0 ? [] : notes.tail.slice(0, 1);
  const updated = updateChangelog(path, file?.text ?? '', {
    version: tag.version,
    tag: tag.name,
    day: ports.facts.today,
    notes: { ...notes, tail },
    compareUrl,
    home,
  });
  if ('refused' in updated) {
    throw new NotEvaluated(
      `changelog: ${JSON.stringify(path)} stays as it is: ${updated.refused}. ${remedy}`,
    );
  }
  const content = file === undefined ? updated.text : file.bytes(updated.text);
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return {
    path,
    updated,
    preview: await ports.write(`changelog/${name}`, content),
    written: false,
    write: () => ports.writeInWorkspace(path, content),
  };
}

const remedy =
  'Give a Markdown file that has a title and headings such as "## 1.2.0", or leave the input out and use the output "notes"';

/** Where the copy lies and in what it differs; untrusted. */
export function describeChangelog({ path, updated, preview, written }: ChangelogFile): string {
  if (updated.done !== 'inserted') {
    const has =
      updated.done === 'unchanged'
        ? 'lists these notes already'
        : 'has a section for this version with other text, which stays unchanged';
    return `${path} ${has}; the copy ${preview} is the same`;
  }
  const { heading, line, added, replaced, moved, leftOut } = updated.difference;
  const parts = [
    `${many(added, 'line')} more, from line ${line} on: ${heading}`,
    ...(moved > 0 ? [`${many(moved, 'line')} of unreleased changes moved below it`] : []),
    ...(leftOut > 0
      ? [`${many(leftOut, 'change')} not listed again, because those lines describe them`]
      : []),
    ...(replaced > 0 ? [`${many(replaced, 'line')} replaced`] : []),
  ];
  const where = written
    ? `${path} now has`
    : `${path} is unchanged in the workspace, because nothing is released; the copy ${preview} has`;
  return `${where} ${parts.join('; ')}`;
}

const many = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
