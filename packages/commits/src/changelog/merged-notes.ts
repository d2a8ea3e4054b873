import type { Block, Notes } from '../notes/notes.ts';
import { bulletsOf, describing } from './described-changes.ts';
import { markdownHeadings } from './markdown-headings.ts';

export interface MergedNotes {
  /** Markdown with LF. */
  readonly text: string;
  /** Number of items left out because the text by hand describes them. */
  readonly leftOut: number;
}

/**
 * The notes below what was written by hand, in its sections where the titles are the same. A change
 * that is described by hand is not listed again.
 *
 * @param written Markdown with LF.
 * @param level of the notes' headings.
 * @param home the repository's page; empty where it is unknown.
 */
export function mergedNotes(
  written: string,
  notes: Notes,
  level: number,
  home: string,
): MergedNotes {
  const described = describing(bulletsOf(written), home);
  let leftOut = 0;
  let text = withoutBlankLines(written);
  const own: string[] = [];
  for (const block of notes.blocks) {
    const items = block.items.filter((_, at) => {
      const change = block.changes?.[at];
      return change === undefined || !described(change);
    });
    leftOut += block.items.length - items.length;
    if (items.length === 0) continue;
    const within = text === '' ? undefined : withItems(text, block, items);
    if (within === undefined)
      own.push(`${'#'.repeat(level)} ${block.title}\n\n${items.join('\n')}`);
    else text = within;
  }
  const tail = text === '' ? notes.tail : [];
  return { text: [text, ...own, ...tail].filter((part) => part !== '').join('\n\n'), leftOut };
}

/** Without those at its ends; the first line's indentation may belong to a list. */
function withoutBlankLines(text: string): string {
  const end = text.indexOf('\n', text.trimEnd().length);
  return text.slice(0, end < 0 ? undefined : end).replace(/^(?:[ \t]*\n)+/, '');
}

/** Whether a section lists all of the notes: word by word, or described by hand. */
export function lists(section: string, notes: Notes, home: string): boolean {
  const lines = `\n${section.replaceAll('\r\n', '\n')}\n`;
  const described = describing(bulletsOf(lines), home);
  const isListed = (item: string, { changes }: Block, at: number) => {
    const change = changes?.[at];
    return lines.includes(`\n${item}\n`) || (change !== undefined && described(change));
  };
  const written = notes.blocks.every((block) =>
    block.items.every((item, at) => isListed(item, block, at)),
  );
  return written && (notes.blocks.length > 0 || lines.trim() !== '');
}

/** The text with the items at the end of its section of the same title, if it has one. */
function withItems(text: string, { title }: Block, items: readonly string[]): string | undefined {
  const headings = markdownHeadings(text).filter(({ form }) => form !== 'line');
  const at = headings.findIndex((heading) => heading.text.toLowerCase() === title.toLowerCase());
  const found = headings[at];
  if (found === undefined) return undefined;
  const next = headings.slice(at + 1).find(({ level }) => level <= found.level);
  const section = text.slice(0, next?.start ?? text.length).trimEnd();
  const after = next === undefined ? '' : `\n\n${text.slice(next.start)}`;
  const isEmpty = section.length <= found.end;
  return section + (isEmpty ? '\n\n' : '\n') + items.join('\n') + after;
}
