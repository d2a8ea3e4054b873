import type { MarkdownHeading } from './markdown-headings.ts';
import { shownLines } from './shown-lines.ts';
import type { VersionHeading } from './version-headings.ts';

const markdown = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
/** Names that say nothing of the format: `CHANGES`, `HISTORY.txt`, `CHANGELOG-1.2`. */
const open = /(?:^|[\\/])[^\\/.]*(?:\.txt|-?\d[\d.]*)?$/i;

const restructured =
  /^\.\. (?:[\w-]+::|_[^:\n]+:)|^:[\w-]+: |:[a-z]+:`[^`\n]+`|^([=*~#^+-])\1{2,}[ \t]*\r?\n[^\n]+\r?\n\1{3,}[ \t]*\r?$/m;
const debian = /^[a-z0-9][a-z0-9+.-]+ \([^)\s]+\) [\w -]+; urgency=/m;
const conflict = /^(?:<{7} |>{7} |\|{7} )/;
const asciidoc = /^=+ \S.*\r?$/m;

/** Why a file cannot be a changelog in Markdown; undefined where it can. */
export function unreadable(path: string, text: string): string | undefined {
  if (!markdown.test(path) && !open.test(path)) return 'its name says that it is no Markdown';
  if (text.includes('\0')) return 'it is no text';
  if (shownLines(text).some((line) => conflict.test(line.text)))
    return 'it has the marks of an unresolved merge conflict';
  if (markdown.test(path)) return undefined;
  if (restructured.test(text)) return 'it is reStructuredText, not Markdown';
  if (debian.test(text)) return "it is Debian's changelog, not Markdown";
  if (/^\s*[{<]/.test(text)) return 'it is no Markdown';
  if (asciidoc.test(text)) return 'it is AsciiDoc, not Markdown';
  return undefined;
}

/**
 * Why the headings do not show where a version belongs; undefined where they do. A file without
 * any version may have a title and an introduction.
 */
export function notUnderstood(
  text: string,
  headings: readonly MarkdownHeading[],
  versions: readonly VersionHeading[],
): string | undefined {
  const titles = headings.filter(({ form }) => form !== 'line');
  const first = versions.find(({ version }) => version !== '');
  if (first !== undefined) {
    const alone = titles.filter(({ level }) => level === titles[0]?.level).length === 1;
    const listed = alone ? titles.slice(1) : titles;
    const unknown = listed.find((heading) => isUnknownAbove(heading, first, versions));
    return (
      unknown && `the heading ${quoted(unknown.text)} above its newest version is not understood`
    );
  }
  if (versions.length > 0 || text.trim() === '') return undefined;
  const lists = /^[ \t]*(?:\||(?:[-*+]|\d+[.)])[ \t]+\S)/m.test(text);
  if (titles.length === 1 && !lists) return undefined;
  const second = titles[1] ?? titles[0];
  const such = second === undefined ? 'it has no headings' : `${quoted(second.text)} is none`;
  return `no heading is a version (${such})`;
}

function isUnknownAbove(
  { start, level, text }: MarkdownHeading,
  first: VersionHeading,
  versions: readonly VersionHeading[],
): boolean {
  const below = start >= first.start || (first.level > 0 && level > first.level);
  const known = versions.some((version) => version.start === start);
  return !below && !known && /(?:19|20)\d\d|\d\.\d/.test(text);
}

const quoted = (text: string) => JSON.stringify(text.slice(0, 100));
