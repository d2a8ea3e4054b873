import { compareTags, parseReleaseTag } from '../versions/release-tag.ts';
import { headingLine, usualShape, versionHeadings } from './changelog-headings.ts';
import type { VersionHeading } from './changelog-headings.ts';
import { withLinks } from './changelog-links.ts';

export interface ReleaseEntry {
  readonly version: string;
  readonly tag: string;
  readonly previous: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Markdown with LF and headings of level three. */
  readonly notes: string;
  readonly compareUrl: string;
}

/**
 * The new text, and what was done: `inserted`; `unchanged` where the version's section has these
 * notes already; `kept` where it has other text, which a person may have written.
 */
export interface Updated {
  readonly text: string;
  readonly done: 'inserted' | 'unchanged' | 'kept';
}

/**
 * Puts the notes into a changelog, in the style of its newest heading. Of the existing text it
 * changes only the compare link of `[Unreleased]`. A second run changes nothing.
 *
 * Text written by hand under `[Unreleased]` becomes part of the release, before the notes.
 */
export function updateChangelog(text: string, entry: ReleaseEntry): Updated {
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const headings = versionHeadings(text);
  const released = headings.filter(({ version }) => version !== '');
  const shape = released[0]?.shape ?? { ...usualShape, ...levelOf(headings) };
  const notes = withLevel(entry.notes.trim(), shape.hashes.length).replaceAll('\n', eol);
  const own = released.find(({ version }) => version === entry.version);
  if (own) return intoSection(text, own, headings, notes, eol);
  const title = headingLine(shape, entry.version, entry.day, entry.compareUrl);
  const link = { ...entry, name: `${shape.prefix}${entry.version}` };
  const below = belowNewer(released, entry.version);
  const inserted = insert(text, below ?? headings, title, notes, eol);
  return { text: shape.linked ? inserted : withLinks(inserted, link, eol), done: 'inserted' };
}

/** A hotfix of an older line goes below newer versions. Returns the headings from its place on. */
function belowNewer(
  released: readonly VersionHeading[],
  version: string,
): readonly VersionHeading[] | undefined {
  const own = parseReleaseTag(version, '');
  const isNewer = (heading: VersionHeading) => {
    const other = parseReleaseTag(heading.version, '');
    return own !== undefined && other !== undefined && compareTags(other, own) > 0;
  };
  const [first] = released;
  if (first === undefined || !isNewer(first)) return undefined;
  const at = released.findIndex((heading) => !isNewer(heading));
  return at < 0 ? [] : released.slice(at);
}

/** Where `## Unreleased` has no brackets, versions have none either. */
function levelOf([first]: readonly VersionHeading[]) {
  return first === undefined ? {} : { hashes: first.shape.hashes, brackets: first.shape.brackets };
}

/**
 * The notes' headings are one level below the version's, and at least at level three:
 * conventional-changelog writes `#` or `##` for a version and `###` for its sections.
 */
function withLevel(notes: string, ofVersion: number): string {
  const level = Math.max(3, ofVersion + 1);
  return level === 3 ? notes : notes.replaceAll(/^### /gm, `${'#'.repeat(level)} `);
}

function insert(
  text: string,
  headings: readonly VersionHeading[],
  title: string,
  notes: string,
  eol: string,
): string {
  const [first, second] = headings;
  if (first?.version === '') {
    const until = second?.start ?? endOfEntries(text, first.end);
    const byHand = text.slice(first.end, until);
    const lead = /^(?:[ \t]*\r?\n)*/.exec(byHand)?.[0] ?? '';
    const written = byHand.trim() !== '';
    const head = text.slice(0, first.end) + (lead === '' ? eol : lead);
    const rest = text.slice(first.end + lead.length, until);
    const parts = written
      ? [title, eol, eol, rest.trimEnd(), eol, eol, notes]
      : [title, eol, eol, notes];
    const gap = written ? rest.slice(rest.trimEnd().length) : '';
    const after = text.slice(until);
    return (
      head +
      parts.join('') +
      (gap.trim() === '' && gap !== '' ? gap : after === '' ? eol : eol + eol) +
      after
    );
  }
  const at = first?.start ?? endOfEntries(text, 0);
  const before =
    at === 0 && text === '' ? `# Changelog${eol}${eol}` : spaced(text.slice(0, at), eol);
  const after = text.slice(at);
  return `${before}${title}${eol}${eol}${notes}${eol}${after === '' ? '' : eol}${after}`;
}

/** Where to insert without a version yet: before the list of links at the end, else at the end. */
function endOfEntries(text: string, from: number): number {
  const links = /(?:^\[[^\]\n]+\]:[^\n]*(?:\n|$))+\s*$/m.exec(text.slice(from));
  return links === null ? text.length : from + links.index;
}

function spaced(before: string, eol: string): string {
  if (/^\ufeff?$/.test(before) || /\n\r?\n$/.test(before)) return before;
  return before.endsWith('\n') ? before + eol : before + eol + eol;
}

function intoSection(
  text: string,
  own: VersionHeading,
  headings: readonly VersionHeading[],
  notes: string,
  eol: string,
): Updated {
  const next = headings.find(({ start }) => start > own.start);
  const end = next?.start ?? endOfEntries(text, own.end);
  const section = text.slice(own.end, end);
  if (section.includes(notes)) return { text, done: 'unchanged' };
  if (section.trim() !== '') return { text, done: 'kept' };
  const after = text.slice(end);
  const heading = text.slice(0, own.end);
  const body = `${heading.endsWith('\n') ? '' : eol}${eol}${notes}${eol}${after === '' ? '' : eol}`;
  return { text: heading + body + after, done: 'inserted' };
}
