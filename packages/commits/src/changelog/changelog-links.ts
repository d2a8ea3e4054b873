export interface LinkedRelease {
  /** As the heading shows it. */
  readonly name: string;
  readonly tag: string;
  readonly previous: string | undefined;
  readonly compareUrl: string;
}

const definition = /^\[([^\]\n]+)\]:[ \t]*(\S+)[ \t]*\r?$/gm;
const versionName = /^v?\d+\.\d+\.\d+/i;

/**
 * Keep a Changelog lists the compare links of its versions at the end of the file. The new version's
 * link goes before the newest one, and `[Unreleased]` is compared with the new tag.
 *
 * @param eol the line ending of the new line.
 */
export function withLinks(text: string, release: LinkedRelease, eol: string): string {
  const { name, tag, previous, compareUrl } = release;
  const links = [...text.matchAll(definition)];
  const versions = links.filter(([, label = '']) => versionName.test(label));
  const newest = versions[0];
  const known = versions.some(([, label]) => label === name);
  if (newest === undefined || compareUrl === '') return text;
  const added = known ? '' : `[${name}]: ${compareUrl}${eol}`;
  const withNew = text.slice(0, newest.index) + added + text.slice(newest.index);
  if (previous === undefined) return withNew;
  return withNew.replace(
    /^(\[unreleased\]:[ \t]*\S*\/compare\/)(\S+?)(\.{2,3}HEAD)/im,
    (whole, start: string, from: string, end: string) =>
      decodeURIComponent(from) === previous ? `${start}${encodeURIComponent(tag)}${end}` : whole,
  );
}
