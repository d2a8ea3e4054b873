import { oneLine } from './harmless.ts';

/**
 * Untrusted text as inline Markdown that shows it as it is: no markup, HTML, link, mention,
 * issue reference or table cell comes out of it. GitHub renders character references.
 */
export function escaped(text: string, maxLength = 300): string {
  return oneLine(text, maxLength)
    .replaceAll(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)
    .replaceAll(/[\\`*_{}[\]()#+!|~$:=^-]/g, (c) => `&#${c.charCodeAt(0)};`)
    .replaceAll('@', '&#64;<!-- -->')
    .replaceAll(/(https?|ftp|www)(?=&#58;|\.)/gi, '$1<!-- -->');
}

/** Untrusted text as inline code; its fence is longer than any run of backticks in it. */
export function code(text: string, maxLength = 300): string {
  const shown = oneLine(text, maxLength).replaceAll('|', '\u2502');
  if (shown === '') return '';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A fenced block; `text` is untrusted, already bounded and made visible by the caller. */
export function codeBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

export type Cell = string | number;

/** A table; cells are Markdown already (see `escaped` and `code`). Columns of numbers align right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, i) =>
    rows.length > 0 && rows.every((row) => typeof row[i] === 'number') ? '---:' : '---',
  );
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Folded away until the reader opens it; `body` is Markdown, `title` is Markdown for one line. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** Blocks with a blank line between; empty ones are left out. */
export function document(...blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block !== undefined && block !== '').join('\n\n') + '\n';
}
