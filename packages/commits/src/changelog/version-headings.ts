import { headingText } from './heading-text.ts';
import type { MarkdownHeading } from './markdown-headings.ts';

/** A heading of a version, or of what is not released yet. */
export interface VersionHeading extends MarkdownHeading {
  /** Empty for `Unreleased`. */
  readonly version: string;
  /** The package that the heading names; empty where it names none. */
  readonly name: string;
  /** Unreleased changes that have a version already. */
  readonly planned: boolean;
  /** Where the version stands in `text`. */
  readonly at: number;
}

interface Candidate extends VersionHeading {
  readonly sure: boolean;
}

/** Deeper headings are those of sections. */
const deepest = 4;
const longest = 300;

/**
 * The headings of versions and of unreleased changes, in order. A heading that only begins with a
 * number, `3.0 breaking changes`, counts at a level at which others are surely of versions. Where no
 * heading is a version alone, those with a package's name count, `tool 1.2.0`. Lines that stand alone,
 * `v1.2.0 - May 2, 2026`, serve as headings where there are no others.
 */
export function versionHeadings(headings: readonly MarkdownHeading[]): readonly VersionHeading[] {
  const read = headings.flatMap(candidate);
  const found = chosen(read.filter(({ form }) => form !== 'line'));
  if (found.some(({ version }) => version !== '')) return found;
  const lines = read.filter(({ form, sure, version }) => form === 'line' && sure && version !== '');
  return lines.length > 0 ? [...found, ...lines].sort((a, b) => a.start - b.start) : found;
}

function candidate(heading: MarkdownHeading): readonly Candidate[] {
  const { level, text } = heading;
  const read = level > deepest || text.length > longest ? undefined : headingText(text);
  if (read === undefined) return [];
  if (read.kind === 'version') return [{ ...heading, ...read }];
  return [{ ...heading, version: '', name: '', planned: false, at: 0, sure: true }];
}

function chosen(read: readonly Candidate[]): readonly Candidate[] {
  const sure = read.filter(({ sure: is, version }) => is && version !== '');
  const levels = new Set(sure.map(({ level }) => level));
  const usual = sure.length > 0 ? undefined : usualLevel(read);
  const versions = read.filter(({ sure: is, name, level, version }) =>
    usual === undefined
      ? is || (name === '' && levels.has(level))
      : version === '' || level === usual,
  );
  const named = versions.filter(({ version }) => version !== '');
  const deep = Math.max(...named.map(({ level }) => level));
  return versions.filter(
    ({ version, level }) => version !== '' || named.length === 0 || level <= deep,
  );
}

/** The level at which most versions have one name; else that of the first. */
function usualLevel(read: readonly Candidate[]): number {
  const counts = new Map<string, { level: number; count: number }>();
  for (const { name, level, version } of read) {
    if (version === '') continue;
    const count = (counts.get(`${level} ${name}`)?.count ?? 0) + 1;
    counts.set(`${level} ${name}`, { level, count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.level ?? 0;
}
