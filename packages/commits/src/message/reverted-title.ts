import { parseHeader, withoutEmoji } from './header.ts';
import type { Header } from './header.ts';
import { knownTypes } from './known-types.ts';
import { withoutNumbers } from './numbers.ts';

/** What a title says that it reverts: a title, a commit or a pull request. */
export type RevertedTitle =
  | { readonly title: string | undefined; readonly again: boolean }
  | { readonly hash: string }
  | { readonly pullRequest: number };

/**
 * `git revert` and GitHub quote the title. For a revert's revert, git 2.43 writes `Reapply "…"`. Some
 * projects put issues behind the quote: `Revert "…" (fixes #5)`.
 */
const quoted =
  /^(?:revert(?:s|ed)?|(reapply)):? (?:"(.*)"|'([^']*)'|“(.*)”)(?: \([^()]*#\d+[^()]*\))?\.?$/i;
/** GitHub cuts a long title and puts the rest into the body. */
const cut = /^(?:revert|(reapply)) ".*…$/i;
const bare =
  /^revert (?:(?:commit )?([0-9a-f]{7,64})(?: \(".*"\))?|(?:pr |pull request )?#(\d{1,9}))\.?$/i;
/** The key of an issue: `[KEY-1] …`, `KEY-1: …`. A branch (`[1.x] …`) stands there, too. */
const key = /^(?:(?:\[[^\]]*\])+:?|[A-Z][A-Z\d]+-\d+:?)\s+/;

/** Undefined where the title does not say that the commit is a revert: `Reverting to the old API`. */
export function revertedTitle(
  title: string,
  header: Header | undefined,
): RevertedTitle | undefined {
  if (header?.type === 'revert') return ofType(header.description);
  // Most of 30,000 titles do not contain the word.
  if (!(title.includes('evert') || title.includes('eapply'))) return undefined;
  if (header !== undefined) return inText(header.description);
  if (/^\[revert\] /i.test(title)) return ofType(title.slice('[revert] '.length));
  const rest = withoutKey(title);
  return rest === title ? inText(title) : revertedTitle(rest, parseHeader(rest));
}

const ofType = (text: string): RevertedTitle =>
  inText(`revert ${text}`) ?? { title: text, again: false };

/** The title without the key of an issue and emoji before it. */
export function withoutKey(title: string): string {
  const first = title.charCodeAt(0);
  const isPlain = first > 0x5b && first <= 0x7a;
  return isPlain ? title : withoutEmoji(title.replace(key, ''));
}

function inText(text: string): RevertedTitle | undefined {
  const match = quoted.exec(text) ?? cut.exec(text);
  if (match !== null) {
    const [, reapply, ...titles] = match;
    const title = titles.find((of) => of !== undefined)?.trim();
    return { title, again: reapply !== undefined };
  }
  const [, hash, pullRequest] = bare.exec(text) ?? [];
  if (hash !== undefined) return { hash: hash.toLowerCase() };
  if (pullRequest !== undefined) return { pullRequest: Number(pullRequest) };
  if (!/^revert /i.test(text)) return undefined;
  const title = text.slice('revert '.length);
  return knownTypes.has(parseHeader(title)?.type ?? '') ? { title, again: false } : undefined;
}

/** The change behind reverts of reverts. */
export interface OriginalTitle {
  /** Without the numbers at its end. */
  readonly title: string;
  /** How often it was reverted: an odd number takes it away, an even one brings it back. */
  readonly times: number;
}

/** A hostile title is not read to its end. */
const mostTimes = 100;

export function originalTitle(reverted: string, again: boolean): OriginalTitle {
  let { title } = withoutNumbers(reverted);
  let times = again ? 2 : 1;
  while (times < mostTimes) {
    const inner = revertedTitle(title, parseHeader(title));
    if (inner === undefined || !('title' in inner) || inner.title === undefined) break;
    times += inner.again ? 2 : 1;
    ({ title } = withoutNumbers(inner.title));
  }
  return { title, times };
}
