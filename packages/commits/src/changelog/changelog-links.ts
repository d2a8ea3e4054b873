import { headingText } from './heading-text.ts';
import { shownLines } from './shown-lines.ts';
import { compareVersions } from './version-order.ts';

export interface LinkedRelease {
  readonly version: string;
  /** As the heading shows it between brackets; undefined where it links to nothing. */
  readonly name: string | undefined;
  readonly tag: string;
  readonly compareUrl: string;
}

const definition = /^( {0,3}\[([^\]]+)\]:[ \t]*)(\S+)/;

interface Link {
  /** Offsets of its line without the line ending, and of the address. */
  readonly at: number;
  readonly end: number;
  readonly addressAt: number;
  readonly label: string;
  readonly address: string;
  /** Empty for the link of unreleased changes. */
  readonly version: string;
}

/**
 * Keep a Changelog lists the compare links of its versions at the end of the file. The new version's
 * link goes where the version belongs, and `[Unreleased]` is compared with the new tag where it was
 * compared with a lower one.
 *
 * @param eol the line ending of the new line.
 */
export function withLinks(text: string, release: LinkedRelease, eol: string): string {
  const links = linksOf(text);
  const unreleased = links.find(({ version }) => version === '');
  const added = addedLink(links, unreleased, release, eol);
  const edits = [...(added ? [added] : []), ...followed(unreleased, release)];
  let result = text;
  for (const { at, end, by } of edits.sort((a, b) => b.at - a.at)) {
    result = result.slice(0, at) + by + result.slice(end);
  }
  return result;
}

interface Edit {
  readonly at: number;
  readonly end: number;
  readonly by: string;
}

function linksOf(text: string): readonly Link[] {
  return shownLines(text).flatMap(({ start, text: line }) => {
    const [, lead = '', label = '', address = ''] = definition.exec(line) ?? [];
    const read = label === '' ? undefined : headingText(label);
    if (read === undefined) return [];
    const version = read.kind === 'version' ? read.version : '';
    if (read.kind === 'version' && !(read.sure && label.endsWith(version))) return [];
    const addressAt = start + lead.length;
    return [{ at: start, end: start + line.length, addressAt, label, address, version }];
  });
}

function addedLink(
  links: readonly Link[],
  unreleased: Link | undefined,
  { name, version, compareUrl, tag }: LinkedRelease,
  eol: string,
): Edit | undefined {
  const versions = links.filter((link) => link.version !== '');
  if (name === undefined || compareUrl === '' || versions.some(({ label }) => label === name)) {
    return undefined;
  }
  const line = `[${name}]: ${addressLike(versions, version, tag) ?? compareUrl}`;
  const isLower = (link: Link) => compareVersions(link.version, version) < 0;
  const ascending = isAscending(versions);
  const below = ascending ? undefined : versions.find(isLower);
  if (below !== undefined) return { at: below.at, end: below.at, by: line + eol };
  const above = ascending ? versions.findLast(isLower) : (versions.at(-1) ?? unreleased);
  if (above === undefined) return undefined;
  return { at: above.end, end: above.end, by: eol + line };
}

const isAscending = ([first, second]: readonly Link[]) =>
  first !== undefined && second !== undefined && compareVersions(first.version, second.version) < 0;

/** Where all versions link to a page of their own, not to a comparison, so does the new one. */
function addressLike(versions: readonly Link[], version: string, tag: string): string | undefined {
  const [first, second] = versions;
  if (first === undefined || second === undefined) return undefined;
  const own = versions.every(
    (link) => link.address.includes(link.version) && !link.address.includes('/compare/'),
  );
  if (!own) return undefined;
  const prefix = tag.slice(0, tag.length - version.length);
  const marked = first.address.includes(prefix + first.version) ? prefix : '';
  return first.address.replaceAll(marked + first.version, marked + version);
}

const comparison = /^(.*\/compare\/)([^?#]+?)\.{2,3}([^?#]+)$/;

/** `…/compare/v1.0.0...main` becomes `…/compare/v1.1.0...main`. That of a newer line stays. */
function followed(unreleased: Link | undefined, { tag, version }: LinkedRelease): readonly Edit[] {
  const [, start = '', from = '', to = ''] = comparison.exec(unreleased?.address ?? '') ?? [];
  const prefix = tag.slice(0, tag.length - version.length);
  const known = decoded(from);
  const own = [prefix, 'v', ''].find(
    (before) => known.startsWith(before) && /^\d+\.\d/.test(known.slice(before.length)),
  );
  if (unreleased === undefined || own === undefined) return [];
  const isBranch = !/^\D?\d+\.\d/.test(to);
  if (!isBranch || compareVersions(known.slice(own.length), version) >= 0) return [];
  const at = unreleased.addressAt + start.length;
  const encoded = encodeURIComponent(tag);
  const by = /%2f/i.test(from) ? encoded : encoded.replaceAll('%2F', '/');
  return [{ at, end: at + from.length, by }];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
