import { oneLine } from './harmless.ts';

/**
 * Untrusted text as inline Markdown that is shown unchanged: no markup, HTML, link, mention, issue
 * reference, emoji, formula or table cell, anywhere in a line. Every renderer decodes character
 * references. GitHub's own filters read the rendered text: an empty comment stops them from
 * finding a mention or a reference.
 */
export function escaped(text: string, maxLength = 300): string {
  return oneLine(text, maxLength)
    .replaceAll(/[&<>\\`*_[\]|~$:#@]/g, reference)
    .replaceAll(/&#(35|64);(?=\w)/g, '$&<!-- -->')
    .replace(/^[-+=]/, reference)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + reference(mark))
    .replaceAll(/\b(www(?=\.)|https?(?=&#58;))/gi, '$&<!-- -->');
}

const reference = (character: string) => `&#${character.charCodeAt(0)};`;

/** Untrusted text as inline code; its fence is longer than any run of backticks in it. */
export function code(text: string, maxLength = 300): string {
  const shown = oneLine(text, maxLength).replaceAll('|', '\u2502');
  if (shown === '') return '';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A fenced block. `text` is untrusted; the caller has shortened it and passed it through `visible`. */
export function codeBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

export type Cell = string | number;

/** The cell of a number that is not known. */
export const unknownNumber = '–';

/**
 * A table. Cells are Markdown (see `escaped` and `code`); columns of numbers, of which some may be
 * unknown, align right.
 */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, i) => (isNumeric(rows.map((row) => row[i])) ? '---:' : '---'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function isNumeric(cells: readonly (Cell | undefined)[]): boolean {
  const isNumber = (cell: Cell | undefined) => typeof cell === 'number';
  return cells.some(isNumber) && cells.every((cell) => isNumber(cell) || cell === unknownNumber);
}

/** A folded section. `title` is one line of Markdown, `body` is Markdown. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** Joins blocks with blank lines and omits empty ones. */
export function document(...blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block !== undefined && block !== '').join('\n\n') + '\n';
}
