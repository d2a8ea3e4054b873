import type { Change } from '../changes/change.ts';

/** A bullet that a person wrote, as one line without its marker. */
export type Bullet = string;

const marker = /^\s*(?:[-*+]|\d+[.)])\s+/;

/** The bullets of a Markdown text at any depth, with the lines that continue them. */
export function bulletsOf(text: string): readonly Bullet[] {
  const bullets: string[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const begins = marker.test(line);
    open = begins || (open && line.trim() !== '' && !line.startsWith('#'));
    if (begins) bullets.push(line.replace(marker, ''));
    else if (open) bullets.push(`${bullets.pop() ?? ''} ${line.trim()}`);
  }
  return bullets;
}

/**
 * Whether the bullets describe a change: one has its text, or they name all of its pull requests, or
 * its commit where it has none, as their own. A number inside a sentence is only mentioned.
 *
 * @param home the repository's page; empty where it is unknown.
 */
export function describing(bullets: readonly Bullet[], home: string): (change: Change) => boolean {
  const named = new Set<string>();
  const texts = new Set<string>();
  for (const bullet of bullets) {
    const { text, references } = partsOf(plain(bullet, home));
    for (const reference of references) named.add(reference);
    if (text !== '') texts.add(text);
  }
  const hashes = [...named].filter((reference) => !reference.startsWith('#'));
  return ({ text, scope, type, pullRequests, hash }) => {
    const own = simple(text);
    const titles = scope === undefined ? [`${type}: `] : [`${scope}: `, `${type}(${scope}): `];
    const forms = ['', ...titles].map((title) => title.toLowerCase() + own);
    if (own !== '' && forms.some((form) => texts.has(form))) return true;
    return pullRequests.length > 0
      ? pullRequests.every((number) => named.has(`#${number}`))
      : hashes.some((short) => hash.startsWith(short));
  };
}

/** Links become their texts, those to this repository's issues and commits references. */
function plain(bullet: Bullet, home: string): string {
  return bullet
    .replaceAll(/\[([^\]]*)\]\((\S+?)\)/g, (_, text: string, address: string) => {
      const reference = referenceOf(address, home);
      return reference ?? (/^#\d+$|^[0-9a-f]{7,40}$/.test(text) ? '' : text);
    })
    .replaceAll(/\[([^\]]*)\]\[[^\]]*\]/g, '$1')
    .replaceAll(
      /https?:\/\/\S+?(?=[).,;\]]*(?:\s|$))/g,
      (at) => ` in ${referenceOf(at, home) ?? at}`,
    )
    .replaceAll(/[`*\\~]/g, '');
}

function referenceOf(address: string, home: string): string | undefined {
  if (home === '' || !address.toLowerCase().startsWith(`${home.toLowerCase()}/`)) return undefined;
  const path = address.slice(home.length);
  const number = /^\/(?:issues|pull)\/(\d+)/.exec(path)?.[1];
  return number === undefined ? /^\/commit\/([0-9a-f]{7,40})/.exec(path)?.[1] : `#${number}`;
}

const reference = String.raw`(?:#|gh-)\d+|\b[0-9a-f]{7,40}\b`;
const word = String.raw`by|in|via|pr|pull request|and|for|fix(?:es|ed)?|close[sd]?|resolve[sd]?|refs?|issue|bug|thanks to|thanks`;
const person = String.raw`@[\w-]+(?:\[bot\])?`;
const group = `[([{](?:(?:${reference})|(?:${word})\\b|${person}|[\\s,;:.&+])+[)\\]}]`;
const bare = `\\b(?:in|via|pr|pull request|fix(?:es|ed)?|close[sd]?|resolve[sd]?)[\\s:]+(?:${reference})(?:(?:,|,? and| &)? (?:${reference}))*`;
const author = `(?:\\b(?:by|thanks to|thanks)\\b|[-–—])\\s*${person}`;
const tail = new RegExp(`(?:[\\s.,;]*(?:${group}|${bare}|${author}))+[\\s.,;]*$`, 'i');
const lead = new RegExp(
  `^[\\s([{]*(?:(?:bug|pr|issue|feature|perf|fix)\\s)?(?:${reference})(?:[\\s,&]+(?:${reference}))*[)\\]}]*\\s*[-:–—]?\\s+`,
  'i',
);
/** Characters at a bullet's end in which its references are looked for. */
const nearEnd = 400;

function partsOf(bullet: string): { text: string; references: readonly string[] } {
  const before = lead.exec(bullet)?.[0] ?? '';
  const from = Math.max(before.length, bullet.length - nearEnd);
  const after = tail.exec(bullet.slice(from))?.[0] ?? '';
  const references = `${before} ${after}`.matchAll(new RegExp(reference, 'gi'));
  return {
    text: simple(bullet.slice(before.length, bullet.length - after.length)),
    references: [...references].map(([of]) => of.toLowerCase().replace('gh-', '#')),
  };
}

const simple = (text: string) =>
  text
    .replaceAll(/[`*\\~]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!;,]+$/, '')
    .toLowerCase();
