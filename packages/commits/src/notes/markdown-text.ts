import { code, oneLine } from '@ci-actions/markdown';

/**
 * Untrusted text as Markdown for notes and changelogs, which people read raw too: a mention or an
 * address becomes inline code, which links and notifies nowhere; of the rest only what would be
 * markup gets a backslash. HTML shows as text, for GitHub as for the stricter MDX. The text never
 * begins a line: whoever places it puts a mark of a list before it.
 */
export function markdownText(text: string, maxLength = 300): string {
  if (text.length <= maxLength && plain.test(text) && !address.test(text)) return text;
  const shown = oneLine(text, maxLength);
  let result = '';
  let end = 0;
  for (const match of shown.matchAll(verbatim)) {
    result += inert(shown.slice(end, match.index)) + asCode(match[0]);
    end = match.index + match[0].length;
  }
  return blockless(result + inert(shown.slice(end)));
}

/** Most subjects: nothing in them can be markup, and no blank is superfluous. */
const plain = /^\p{L}(?:[\p{L}\p{N},;'"()/.%?-]| (?! |$))*$/u;

const address = /\bwww\./i;

/** Code spans as written, addresses, and mentions with what may belong to them. */
const verbatim =
  /(?<!`)`[^`\s](?:[^`]*[^`\s])?`(?!`)|(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s`]+|[\p{L}\p{N}_.+-]*@[\p{L}\p{N}_][\p{L}\p{N}_./-]*/giu;

function asCode(text: string): string {
  return code(text.startsWith('`') ? text.slice(1, -1) : text);
}

function inert(text: string): string {
  return text
    .replaceAll(/[\\`*[\]|~$]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[{}]/g, '\\$&');
}

/** Behind a list's mark a text could still begin a heading, a quote, a rule or another list. */
function blockless(text: string): string {
  return text.replace(/^(?=[#+=-])/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
}
