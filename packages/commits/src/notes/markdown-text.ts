import { code, oneLine } from '@ci-actions/markdown';

/**
 * Untrusted text as Markdown for notes and changelogs, which people also read raw. A mention or an
 * address becomes inline code, which neither links nor notifies. Elsewhere only markup gets a
 * backslash. HTML shows as text, on GitHub and in the stricter MDX. The caller must not begin a line
 * with the text: put a list marker before it.
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

/** Most subjects: they contain no markup and no extra space. */
const plain = /^\p{L}(?:[\p{L}\p{N},;'"()/.%?-]| (?! |$))*$/u;

const address = /\bwww\./i;

/** Code spans as written, addresses, and mentions with the characters that may belong to them. */
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

/** After a list marker a text could still begin a heading, a quote, a rule or another list. */
function blockless(text: string): string {
  return text.replace(/^(?=[#+=-])/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
}
