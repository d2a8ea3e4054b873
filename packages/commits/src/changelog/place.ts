import { familyOf } from './family.ts';
import type { OfPackage } from './family.ts';
import type { MarkdownHeading } from './markdown-headings.ts';
import { shownLines } from './shown-lines.ts';
import { compareVersions } from './version-order.ts';
import type { VersionHeading } from './version-headings.ts';

/** Where a release's section goes. */
export interface Place {
  readonly before: string;
  /** Unreleased text that becomes part of the section; may be empty. */
  readonly written: string;
  readonly after: string;
  /** All headings that begin a section, and those of this package and of its releases. */
  readonly versions: readonly VersionHeading[];
  readonly family: readonly VersionHeading[];
  readonly released: readonly VersionHeading[];
  /** The heading to follow. */
  readonly like: VersionHeading | undefined;
  /** The level of the headings in the section. */
  readonly level: number;
  /** Before the list of links at the end. */
  readonly endOfEntries: number;
}

/**
 * Above the newest version and below unreleased changes; the section of a hotfix below newer
 * versions. In a file that begins with the oldest version, below the lower ones.
 */
export function placeOf(
  text: string,
  headings: readonly MarkdownHeading[],
  versions: readonly VersionHeading[],
  entry: OfPackage,
): Place | { readonly refused: string } {
  const family = familyOf(versions, entry);
  if ('refused' in family) return family;
  const released = family.filter(({ version, planned }) => version !== '' && !planned);
  const endOfEntries = endOf(text);
  const spans = spanOf(text, family, versions, entry.version, endOfEntries);
  return {
    ...spans,
    versions,
    family,
    released,
    like: released[0] ?? datedPlan(family) ?? family[0],
    level: levelOf(headings, versions),
    endOfEntries,
  };
}

/** A heading such as `1.2.0 (unreleased)`, for a file without releases: with a date instead. */
function datedPlan(family: readonly VersionHeading[]): VersionHeading | undefined {
  const heading = family.find((of) => of.planned);
  if (heading === undefined) return undefined;
  const until = heading.at + heading.version.length;
  const close = heading.text.slice(until).startsWith(']') ? ']' : '';
  return { ...heading, text: `${heading.text.slice(0, until)}${close} - 2000-01-01` };
}

function spanOf(
  text: string,
  family: readonly VersionHeading[],
  versions: readonly VersionHeading[],
  version: string,
  endOfEntries: number,
): Pick<Place, 'before' | 'written' | 'after'> {
  const named = family.filter((of) => of.version !== '');
  const cut = (at: number) => ({ before: text.slice(0, at), written: '', after: text.slice(at) });
  const after = (heading: VersionHeading) =>
    versions.find(({ start }) => start > heading.start)?.start ?? endOfEntries;
  if (isAscending(named)) {
    const lower = named.findLast((of) => compareVersions(of.version, version) < 0);
    if (lower === undefined) return cut(named[0]?.start ?? endOfEntries);
    const at = after(lower);
    const next = family.find((of) => of.version === '' && of.start === at);
    const written = next === undefined ? '' : text.slice(next.end, after(next));
    if (next === undefined || !hasText(written)) return cut(at);
    const rest = text.slice(next.start, next.end) + text.slice(after(next));
    return { before: text.slice(0, at), written: written.replace(/^\s*\n/, ''), after: rest };
  }
  const target = named.find((of) => {
    const order = compareVersions(of.version, version);
    return order < 0 || (of.planned && order === 0);
  });
  const above = named.slice(0, target && named.indexOf(target));
  if (target?.planned === true && above.every((of) => of.planned)) {
    const end = after(target);
    return {
      before: text.slice(0, target.start),
      written: text.slice(target.end, end).replace(/^\s*\n/, ''),
      after: text.slice(end),
    };
  }
  const at = target?.start ?? endOfEntries;
  const unreleased = family.find((of) => of.version === '' && after(of) === at);
  if (unreleased === undefined) return cut(at);
  const section = text.slice(unreleased.end, at);
  if (!hasText(section)) return cut(at);
  const [lead = ''] = /^(?:[ \t]*\r?\n|[ \t]*<!--[^]*?-->[ \t]*\r?\n)*/.exec(section) ?? [];
  const before = text.slice(0, unreleased.end) + lead;
  return { before, written: section.slice(lead.length), after: text.slice(at) };
}

/** By their versions; their days must not say that the newest is first. */
function isAscending(named: readonly VersionHeading[]): boolean {
  const day = (of: VersionHeading | undefined) => /\d{4}-\d\d-\d\d/.exec(of?.text ?? '')?.[0] ?? '';
  return (
    named.length > 1 &&
    day(named[0]) <= day(named.at(-1)) &&
    named.every(
      ({ version }, at) => at === 0 || compareVersions(named[at - 1]?.version ?? '', version) < 0,
    )
  );
}

/** Whether a section has more than headings, which may be a form to fill in. */
const hasText = (section: string) =>
  shownLines(section).some(({ text }) => text !== '' && !/^ {0,3}#{1,6}(?:\s|$)/.test(text));

/** As the file's first sections have it; else below the version's and at least three. */
function levelOf(
  headings: readonly MarkdownHeading[],
  versions: readonly VersionHeading[],
): number {
  const [first] = versions;
  const below = headings.find(
    ({ start, level, form }) =>
      first !== undefined &&
      form !== 'line' &&
      start > first.start &&
      level > first.level &&
      !versions.some((of) => of.start === start),
  );
  const deepest = Math.max(0, ...versions.slice(0, 5).map(({ level }) => level));
  return Math.max(below?.level ?? 3, deepest + 1);
}

const definition = /^ {0,3}\[[^\]]+\]:/;

function endOf(text: string): number {
  let end = text.length;
  for (const line of shownLines(text).toReversed()) {
    if (definition.test(line.text)) end = line.start;
    else if (line.text !== '') break;
  }
  return end;
}
