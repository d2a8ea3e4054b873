import type { VersionHeading } from './version-headings.ts';
import { writtenDate } from './written-date.ts';

export interface HeadingOf {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Empty where it is unknown. */
  readonly compareUrl: string;
}

/** Keep a Changelog's heading, for a file without one to follow. */
export const usualHeading = (of: HeadingOf, like: VersionHeading | undefined): string => {
  const hashes = '#'.repeat(like?.form === 'hashes' ? like.level : 2);
  const brackets = like === undefined || like.text.includes('[');
  return `${hashes} ${brackets ? `[${of.version}]` : of.version} - ${of.day}`;
};

/**
 * A heading like another one of the file, with its marks, prefix, kind of link and form of date. What
 * else stands there (`[YANKED]`, a name) belongs to the other version and is left out.
 *
 * @param text the whole file, from which the offsets are.
 * @param released the headings of releases, whose dates show the form.
 */
export function headingLike(
  like: VersionHeading,
  of: HeadingOf,
  text: string,
  released: readonly VersionHeading[],
): string {
  const { form } = like;
  const title = titleLike(like, of, released);
  if (form === 'line') return title;
  if (form === 'hashes') return `${'#'.repeat(levelOf(like, of, released))} ${title}`;
  const source = text.slice(like.start, like.end).trimEnd();
  const [mark, eol] = [source.slice(source.lastIndexOf('\n') + 1).trim(), eolOf(source)];
  const length = mark.length === like.text.length ? title.length : mark.length;
  return `${title}${eol}${mark.slice(0, 1).repeat(length)}`;
}

const eolOf = (source: string) => (source.includes('\r\n') ? '\r\n' : '\n');

function titleLike(
  { text, at, version }: VersionHeading,
  of: HeadingOf,
  released: readonly VersionHeading[],
): string {
  const others = released.map((other) => other.text.replaceAll(other.version, ''));
  const [before, rest] = [text.slice(0, at), text.slice(at + version.length)];
  const lead = withDate(before, of.day, others) ?? before;
  const [close = ''] = /^(?:[\]`*_]|\]?\([^)\s]*\)|\[[^\]]*\])*/.exec(rest) ?? [];
  const after = lead === before ? dateLike(rest.slice(close.length), version, of, others) : '';
  const wrapped = /^<small>/i.test(text) ? '</small>' : '';
  const bold = /^(\*\*|__)/.exec(text)?.[0] ?? '';
  const title = lead + of.version + linkLike(close, version, of) + after;
  const closed = bold === '' || title.slice(bold.length).includes(bold) ? title : title + bold;
  return closed + wrapped;
}

/** The marks that close a version, `](address)`, with the new one's address. */
function linkLike(close: string, version: string, { version: own, compareUrl }: HeadingOf): string {
  return close
    .replace(/\(([^)\s]*)\)/, (_, address: string) => {
      const next =
        address.includes(version) && !address.includes('/compare/')
          ? address.replaceAll(version, own)
          : compareUrl;
      return next === '' ? '' : `(${next})`;
    })
    .replace(/\[[^\]]+\]$/, '');
}

/** The date after a version with what stands around it: ` - 2026-01-31`, ` (May 2, 2026)`. */
function dateLike(rest: string, version: string, of: HeadingOf, others: readonly string[]): string {
  const date = writtenDate(rest, others);
  if (date === undefined) return '';
  const before = /(?:[^\p{L}\p{N}"'”’)\]]|released?\b(?: on\b)?:?)*$/iu.exec(
    rest.slice(0, date.start),
  );
  const [after = ''] = /^[)\]*_~]*(?:\([^)\s]*\))?/.exec(rest.slice(date.end)) ?? [];
  return `${before?.[0] ?? ' '}${date.write(of.day)}${linkLike(after, version, of)}`;
}

function withDate(text: string, day: string, others: readonly string[]): string | undefined {
  const date = writtenDate(text, others);
  return date && text.slice(0, date.start) + date.write(day) + text.slice(date.end);
}

/**
 * Some tools write major, minor and patch versions at levels of their own, which the newest releases
 * show.
 */
function levelOf(
  like: VersionHeading,
  { version }: HeadingOf,
  released: readonly VersionHeading[],
): number {
  const levels = new Map<string, number>();
  for (const other of released.slice(0, 20)) {
    if (other.form !== 'hashes') continue;
    const kind = kindOf(other.version);
    if ((levels.get(kind) ?? other.level) !== other.level) return like.level;
    levels.set(kind, other.level);
  }
  return levels.get(kindOf(version)) ?? like.level;
}

function kindOf(version: string): 'major' | 'minor' | 'patch' {
  const [, minor = 0, patch = 0] = version
    .replace(/[-+].*/, '')
    .split('.')
    .map(Number);
  return patch > 0 ? 'patch' : minor > 0 ? 'minor' : 'major';
}
