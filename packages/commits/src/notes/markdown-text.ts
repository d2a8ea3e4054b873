import { code, oneLine } from '@ci-actions/markdown';

/**
 * Untrusted text as Markdown for notes and changelogs, which people also read raw. A mention, a
 * reference to an issue or an address becomes inline code, which neither links, notifies nor closes:
 * `fixes #12` closes an issue where the notes become the text of a pull request. Elsewhere only
 * markup gets a backslash. HTML shows as text, on GitHub and in the stricter MDX. The caller must
 * not begin a line with the text: put a list marker before it.
 */
export function markdownText(text: string, maxLength = 300): string {
  if (text.length <= maxLength && plain.test(text) && !linked.test(text)) return text;
  const shown = oneLine(text, maxLength);
  let result = '';
  let end = 0;
  let open = '';
  for (const match of shown.matchAll(verbatim)) {
    // Two code spans side by side would read as one with backticks in it.
    if (match.index > end || open === '') {
      result += code(open) + inert(shown.slice(end, match.index));
      open = '';
    }
    open += match[2] ?? match[0];
    end = match.index + match[0].length;
  }
  return blockless(result + code(open) + inert(shown.slice(end)));
}

/** Most subjects: they contain no markup and no extra space. */
const plain = /^\p{L}(?:[\p{L}\p{N},;'"()/.%?-]| (?! |$))*$/u;

/** What GitHub links in such a subject. */
const linked = /\bwww\.|\bgh-\d/i;

/**
 * Code spans as written, addresses, references to issues, and mentions with the characters that may
 * belong to them: `@scope/name@^1.2.0`. A name is looked for from its beginning alone, or a long word
 * takes quadratic time.
 */
const verbatim = new RegExp(
  [
    String.raw`(?<!\x60)(\x60+)(?!\x60) ?(\S|\S.*?\S) ?(?<!\x60)\1(?!\x60)`,
    String.raw`(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s\x60]+`,
    String.raw`(?:(?<![\w.-])[\w.-]+(?:\/[\w.-]+)?)?#\d+\b|\bgh-\d+\b`,
    String.raw`(?:(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+)?@[~^]?[\p{L}\p{N}_](?:[\p{L}\p{N}_./-]*[\p{L}\p{N}_-])?(?:\/\*)?`,
  ].join('|'),
  'giu',
);

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
