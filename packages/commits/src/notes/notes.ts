import type { Change } from '../changes/change.ts';

/** Notes as lists of lines, so that they can be shortened at the end of a line. */
export interface Notes {
  readonly blocks: readonly Block[];
  /** Paragraphs below the blocks. */
  readonly tail: readonly string[];
}

export interface Block {
  /** Markdown. */
  readonly title: string;
  /** Markdown, one change each, of one or more lines. */
  readonly items: readonly string[];
  /** The changes that the items describe, in the same order; absent where they describe none. */
  readonly changes?: readonly Change[];
  /** Breaking changes are the last to be cut. */
  readonly breaking: boolean;
}

/** The notes as Markdown, without a heading above them. */
export function notesText({ blocks, tail }: Notes): string {
  const parts = blocks.map(({ title, items }) => `### ${title}\n\n${items.join('\n')}`);
  return [...parts, ...tail].join('\n\n') + '\n';
}

/**
 * The notes in at most `max` UTF-16 units, and so in at most `max` characters. Items are cut from the
 * end of the last section on. Each section then says how many, and `elsewhere` (Markdown) says where
 * they are.
 */
export function shortened(notes: Notes, max: number, elsewhere: string): string {
  const whole = notesText(notes);
  if (whole.length <= max) return whole;
  const blocks: Block[] = [...notes.blocks];
  const order = blocks
    .map((_, at) => at)
    .sort((a, b) => rank(blocks[a]) - rank(blocks[b]) || b - a);
  let excess = whole.length - max;
  for (const at of order) {
    if (excess <= 0) break;
    const block = blocks[at] as Block;
    const cut = cutBlock(block, excess, elsewhere);
    excess -= lengthOf(block) - lengthOf(cut);
    blocks[at] = cut;
  }
  return notesText({ ...notes, blocks });
}

const rank = (block: Block | undefined) => (block?.breaking === true ? 1 : 0);

const lengthOf = ({ items }: Block) => items.reduce((sum, item) => sum + item.length + 1, 0);

function cutBlock(block: Block, excess: number, elsewhere: string): Block {
  const more = (count: number, kept: number) =>
    `- … ${kept === 0 ? '' : 'and '}${count} ${kept === 0 ? 'changes' : 'more'}, ${elsewhere}`;
  const target = lengthOf(block) - excess - more(block.items.length, 1).length - 1;
  const kept: string[] = [];
  let length = 0;
  for (const item of block.items) {
    length += item.length + 1;
    if (length > target) break;
    kept.push(item);
  }
  const omitted = block.items.length - kept.length;
  return { ...block, items: [...kept, more(omitted, kept.length)] };
}
