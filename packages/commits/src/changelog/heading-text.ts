import { writtenDate } from './written-date.ts';

/** What the text of a heading says, if it is about a version. */
export type HeadingText =
  | { readonly kind: 'unreleased' }
  | {
      readonly kind: 'version';
      readonly version: string;
      /** A package's name before the version; empty for `v1.2.0` and `Version 1.2.0`. */
      readonly name: string;
      /** Not released yet: `1.2.0 (unreleased)`, `1.2.0-dev`, without a date. */
      readonly planned: boolean;
      /** Whether only a version and what usually stands beside one is there. */
      readonly sure: boolean;
      /** Where the version stands in the text. */
      readonly at: number;
    };

const unreleased =
  /^(?:the )?(?:(?:current )?(?:head|main|master|trunk|develop(?:ment)?|dev|edge|next|upcoming|tbd|tba|wip|in progress|in development|coming soon|pending|not (?:yet )?released|vnext)|v?x\.[xy]\.[xz])(?: (?:version|release|branch|changes))?$/i;

const number = String.raw`\d+(?:\.\d+)+(?:[-.+_]?[0-9A-Za-z]+(?:[-.+][0-9A-Za-z]+)*)?(?![\w])`;
const known = String.raw`(?:version|release[ds]?|ver\.?|changes in|what's new in):?\s+`;
const name = String.raw`(?<name>(?!v\s)@?[A-Za-z][\w.-]*?(?:\/[\w.-]+?)*?)`;
const between = String.raw`(?:[@\/-](?=[vV]?\d)|[-:]?[\x60*_]*\s[\x60*_([]*)`;
const lead = String.raw`^(?<lead>(?:<small>|:\w+:\s|[^\p{L}\p{N}@])*(?:${known}|${name}${between})?[\[(\x60*_]*)`;
const versionText = new RegExp(
  `${lead}(?<prefix>[vV]\\.?\\s?)?(?<version>${number})(?<rest>.*)$`,
  'iu',
);
const dayMonthYear = /^\d{2}\.\d{2}\.(?:19|20)\d\d$/;

const punctuation = /^[\])\s`*_]*(?:$|[-–—:/(|,;"“'«[{<~#·•])/;
const stage =
  /^[\s(]*(?:yanked|stable|final|current|latest|lts|beta|alpha|rc|pre-?release|release[d]?|full|see)\b/i;
const pending =
  /^(?:un-?released|not (?:yet )?released|to be released|tb[ad]|next|upcoming|in progress|(?:in|under) development|wip|work in progress|planned|pending|coming soon|\?+|[yx?]{4}-[mx?]{2}-[dx?]{2}|20\d\d-[mx?]{2}-[dx?]{2}|releasedate|date)(?: release| version)?$/i;
/** `1.2.0-dev.3` is a release like other ones. */
const working = /[-.+](?:dev|snapshot|unreleased|next|wip)\.?0?$/i;

/** @param text a heading's, without hashes. */
export function headingText(text: string): HeadingText | undefined {
  const date = leadingDate(text);
  const plain = bare(text);
  if (/^[[(]?un-?released\b/i.test(plain) && plain.split(' ').length <= 5) {
    return { kind: 'unreleased' };
  }
  const match = versionText.exec(text.slice(date));
  const { version = '', name: own = '', rest = '', lead: before = '' } = match?.groups ?? {};
  if (version === '' || dayMonthYear.test(version)) return isUnreleased(plain);
  const dated = date > 0 || writtenDate(rest, []) !== undefined;
  return {
    kind: 'version',
    version,
    name: own,
    planned: !dated && (working.test(version) || pending.test(bare(rest))),
    sure: own === '' && (punctuation.test(rest) || stage.test(rest) || startsWithDate(rest)),
    at: date + before.length + (match?.groups?.['prefix']?.length ?? 0),
  };
}

/** `main / (unreleased)` and `Unreleased` are what follows the last release; so is `HEAD`. */
function isUnreleased(plain: string): HeadingText | undefined {
  const parts = plain.split(/\s*[-–—/|:()]+\s*/).filter((part) => part !== '');
  const [first = '', ...others] = parts;
  const all = others.every((part) => pending.test(part) || unreleased.test(part));
  return (unreleased.test(first) || /^un-?released$/i.test(first)) && all
    ? { kind: 'unreleased' }
    : undefined;
}

/** The length of a date before the version: `2024-01-01, Version 20.1.0`, `May 2, 2026: v3.1`. */
function leadingDate(text: string): number {
  const date = writtenDate(text, []);
  if (date === undefined || /[\p{L}\p{N}]/u.test(text.slice(0, date.start))) return 0;
  const gap = /^[)\]]?\s*[,:/|–—-]?\s*/.exec(text.slice(date.end))?.[0].length ?? 0;
  return /^\W*(?:v|version|release)?\s*\d+\.\d/i.test(text.slice(date.end + gap))
    ? date.end + gap
    : 0;
}

function startsWithDate(rest: string): boolean {
  const date = writtenDate(rest, []);
  return date !== undefined && !/[\p{L}\p{N}]/u.test(rest.slice(0, date.start));
}

/** Without links, marks of emphasis and emoji at its ends. */
function bare(text: string): string {
  return text
    .replaceAll(/\]\([^)]*\)|\]\[[^\]]*\]/g, ']')
    .replaceAll(/<[^>]*>|[[\]`*~]/g, '')
    .replaceAll(/^[^\p{L}\p{N}?]+|[^\p{L}\p{N}?]+$/gu, '')
    .replaceAll(/\s+/g, ' ');
}
