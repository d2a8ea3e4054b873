import type { Notes } from '../notes/notes.ts';
import { withLinks } from './changelog-links.ts';
import { headingLike, usualHeading } from './heading-line.ts';
import { markdownHeadings } from './markdown-headings.ts';
import { lists, mergedNotes } from './merged-notes.ts';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';
import { shownLines } from './shown-lines.ts';
import { notUnderstood, unreadable } from './unreadable.ts';
import { versionHeadings } from './version-headings.ts';
import type { VersionHeading } from './version-headings.ts';
import { sameVersion } from './version-order.ts';

export interface ReleaseEntry {
  readonly version: string;
  readonly tag: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly notes: Notes;
  /** Empty where the repository is unknown. */
  readonly compareUrl: string;
  /** The repository's page; empty where it is unknown. */
  readonly home: string;
}

/**
 * The new text, and what was done: `inserted`; `unchanged` where the version's section lists these
 * notes already; `kept` where it has other text, which a person may have written.
 */
export type Updated =
  | { readonly text: string; readonly done: 'inserted'; readonly difference: Difference }
  | { readonly text: string; readonly done: 'unchanged' | 'kept' };

/** In what the new text differs. */
export interface Difference {
  /** The new section's heading, and its line from 1. */
  readonly heading: string;
  readonly line: number;
  /** Number of lines that are new, and of those in whose place another one is. */
  readonly added: number;
  readonly replaced: number;
  /** Lines with text that were unreleased before and are the section's now. */
  readonly moved: number;
  /** Changes that are not listed again because those lines describe them. */
  readonly leftOut: number;
}

/** Why nothing was written, as the end of a sentence about the file; untrusted. */
export interface Refused {
  readonly refused: string;
}

/**
 * Puts the notes into a changelog, in the style of its newest heading. Of the existing text it
 * changes only the compare link of `[Unreleased]`, and a heading such as `1.2.0 (unreleased)`. A
 * second run changes nothing.
 *
 * What was written by hand as unreleased becomes part of the release, before the notes.
 *
 * @param path as given; its end may show that the file is no Markdown.
 */
export function updateChangelog(
  path: string,
  text: string,
  entry: ReleaseEntry,
): Updated | Refused {
  const headings = markdownHeadings(text);
  const versions = versionHeadings(headings);
  const refused = unreadable(path, text) ?? notUnderstood(text, headings, versions);
  if (refused !== undefined) return { refused };
  const place = placeOf(text, headings, versions, entry);
  if ('refused' in place) return place;
  const own = place.family.find(
    ({ version, planned }) => !planned && version !== '' && sameVersion(version, entry.version),
  );
  return own ? intoSection(text, own, place, entry) : inserted(text, place, entry);
}

function inserted(text: string, place: Place, entry: ReleaseEntry): Updated {
  const { before, written, after, released, like } = place;
  const eol = eolOf(text);
  const title =
    like?.version === '' || like === undefined
      ? usualHeading(entry, like)
      : headingLike(like, entry, text, released);
  const notes = mergedNotes(lf(written), entry.notes, place.level, entry.home);
  const gap = written.slice(written.trimEnd().length).replace(/^[ \t]+/, '');
  const start = text === '' ? `# Changelog${eol}${eol}` : spaced(before, eol);
  const body = `${title}${eol}${eol}${notes.text.replaceAll('\n', eol)}`;
  const end = after === '' ? eol : /\n[^]*\n/.test(gap) ? gap : eol + eol;
  const label = /\[([^\]]+)\](?!\()/.exec(title.split(/\r?\n/, 1)[0] ?? '')?.[1];
  const name = label?.includes(entry.version) === true ? label : undefined;
  const result = withLinks(start + body + end + after, { ...entry, name }, eol);
  const difference = {
    heading: title.split(/\r?\n/, 1)[0] ?? '',
    line: start.split('\n').length,
    ...compared(text, result),
    moved: written.split('\n').filter((line) => line.trim() !== '').length,
    leftOut: notes.leftOut,
  };
  return { text: result, done: 'inserted', difference };
}

function intoSection(
  text: string,
  own: VersionHeading,
  { level, endOfEntries, versions }: Place,
  entry: ReleaseEntry,
): Updated {
  const eol = eolOf(text);
  const end = versions.find(({ start }) => start > own.start)?.start ?? endOfEntries;
  const section = text.slice(own.end, end);
  if (lists(section, entry.notes, entry.home)) return { text, done: 'unchanged' };
  if (shownLines(section).some((line) => line.text !== '')) return { text, done: 'kept' };
  const { text: notes } = mergedNotes('', entry.notes, level, entry.home);
  const heading = text.slice(0, own.end);
  const after = text.slice(end);
  const body = `${heading.endsWith('\n') ? '' : eol}${eol}${notes.replaceAll('\n', eol)}${eol}`;
  const result = heading + body + (after === '' ? '' : eol) + after;
  const line = text.slice(0, own.start).split('\n').length;
  const difference = { heading: own.text, line, ...compared(text, result), moved: 0, leftOut: 0 };
  return { text: result, done: 'inserted', difference };
}

const eolOf = (text: string) => /\r?\n/.exec(text)?.[0] ?? '\n';
const lf = (text: string) => text.replaceAll('\r\n', '\n');

function spaced(before: string, eol: string): string {
  if (/^\ufeff?$/.test(before) || /\n\r?\n$/.test(before)) return before;
  return before.endsWith('\n') ? before + eol : before + eol + eol;
}

function compared(before: string, after: string): Pick<Difference, 'added' | 'replaced'> {
  const counts = new Map<string, number>();
  for (const line of before.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  let fresh = 0;
  for (const line of after.split('\n')) {
    const left = counts.get(line) ?? 0;
    if (left === 0) fresh += 1;
    else counts.set(line, left - 1);
  }
  const replaced = [...counts].reduce((sum, [line, left]) => sum + (line === '' ? 0 : left), 0);
  return { added: fresh - replaced, replaced };
}
