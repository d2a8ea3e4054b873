import { codeBlock, visible } from '@ci-actions/markdown';
import { markdownText } from './markdown-text.ts';

const fence = /^ {0,3}(`{3,}|~{3,})\s*([\w+#.-]{0,20})/;
const fenceEnd = /^\s*(`{3,}|~{3,})$/;
const mark = /^\s*(?:([*+-])|(\d{1,9}[.)]))\s+(?=\S)/;

/**
 * The text of a breaking change as Markdown lines: paragraphs, list items and code blocks keep their
 * shape, all else is inert. The caller puts a list marker before the first line and indents the
 * others. Code is shown as it is, in a fence longer than any in it.
 */
export function breakingText(text: string, maxLength: number): readonly string[] {
  const kept = text.slice(0, maxLength);
  const lines: string[] = [];
  let before: TextBlock['kind'] | undefined;
  for (const block of blocksOf(kept)) {
    const shown = shownBlock(block);
    if (shown.length === 0) continue;
    if (lines.length > 0 && !(block.kind === 'item' && before === 'item')) lines.push('');
    lines.push(...shown);
    before = block.kind;
  }
  if (text.length > kept.length) lines.push('', `… (${text.length - kept.length} more characters)`);
  return lines;
}

interface TextBlock {
  readonly kind: 'paragraph' | 'item' | 'code';
  /** The marker of an item, the language of code. */
  readonly mark: string;
  readonly lines: string[];
}

function shownBlock({ kind, mark: before, lines }: TextBlock): readonly string[] {
  if (kind === 'code') return codeBlock(visible(lines.join('\n'), Infinity), before).split('\n');
  const shown = markdownText(lines.join(' '), Infinity);
  if (shown === '') return [];
  return [kind === 'item' ? `${before} ${shown}` : shown];
}

function blocksOf(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const lines = text.split('\n');
  let open: TextBlock | undefined;
  const begin = (kind: TextBlock['kind'], before: string, ...first: readonly string[]) => {
    open = { kind, mark: before, lines: [...first] };
    blocks.push(open);
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimEnd();
    const [, ticks, language = ''] = fence.exec(line) ?? [];
    const item = mark.exec(line);
    if (ticks !== undefined) {
      const end = lines.findIndex(
        (of, place) => place > at && fenceEnd.exec(of.trimEnd())?.[1]?.startsWith(ticks),
      );
      begin('code', language, ...lines.slice(at + 1, end < 0 ? lines.length : end));
      at = end < 0 ? lines.length : end;
      open = undefined;
    } else if (line === '') {
      if (open?.kind !== 'code') open = undefined;
      else open.lines.push('');
    } else if (open?.kind === 'code' && /^(?: {4}|\t)/.test(line)) open.lines.push(dedented(line));
    else if ((open === undefined || open.kind === 'code') && /^(?: {4}|\t)/.test(line)) {
      begin('code', '', dedented(line));
    } else if (item !== null)
      begin('item', item[1] ? '-' : (item[2] ?? '-'), line.slice(item[0].length));
    else if (open === undefined || open.kind === 'code') begin('paragraph', '', line);
    else open.lines.push(line);
  }
  return blocks.map((block) =>
    block.kind === 'code' ? { ...block, lines: trimmedEnd(block.lines) } : block,
  );
}

const dedented = (line: string) => line.replace(/^(?: {4}|\t)/, '');

const trimmedEnd = (lines: readonly string[]) => lines.join('\n').trimEnd().split('\n');
