import { quietTypes } from '../message/known-types.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { sameText } from '../message/squashed.ts';
import { isBookkeeping } from './no-change.ts';

/**
 * Whether a pull request's title is listed: commits that say more may replace it. One without a type
 * gives way to what users notice, and where all its commits are listed.
 */
export function listsTitle(merge: ParsedCommit, inner: readonly ParsedCommit[]): boolean {
  if (merge.title === '' || (isBookkeeping(merge.message) && !isBreaking(merge))) return false;
  if (inner.some((parsed) => completes(parsed, merge))) return false;
  if (merge.revert !== undefined) return true;
  if (merge.message.header === undefined) {
    if (inner.some(isNoticed)) return false;
    return inner.length === 0 || inner.some((parsed) => isFolded(parsed, merge));
  }
  return (
    isBreaking(merge) || !inner.some((parsed) => isBreaking(parsed) && sameChange(parsed, merge))
  );
}

/**
 * A pull request's title replaces commits that describe the same change, and those that are not
 * conventional, if they are not pull requests of their own.
 */
export function isFolded(parsed: ParsedCommit, owner: ParsedCommit): boolean {
  if (owner.title === '' || isBookkeeping(owner.message) || completes(parsed, owner)) {
    return false;
  }
  if (owner.revert !== undefined && parsed.revert !== undefined) return true;
  if (parsed.message.header === undefined) {
    return !hasOwnNumber(parsed, owner) || sameChange(parsed, owner);
  }
  // Such a title is not listed beside a conventional commit, also where it has the same words.
  if (owner.message.header === undefined && owner.revert === undefined) return false;
  return sameChange(parsed, owner) && (isBreaking(owner) || !isBreaking(parsed));
}

/** GitHub cuts the title of a long commit for its pull request. */
function completes(parsed: ParsedCommit, owner: ParsedCommit): boolean {
  const { title } = owner;
  if (title.length < 2 || !title.endsWith('…')) return false;
  if (!parsed.message.subject.startsWith(title.slice(0, -1).trimEnd())) return false;
  return isBreaking(parsed) || !isBreaking(owner);
}

const hasOwnNumber = ({ pullRequest }: ParsedCommit, owner: ParsedCommit) =>
  pullRequest !== undefined && pullRequest !== owner.pullRequest;

const isNoticed = (parsed: ParsedCommit) =>
  isBreaking(parsed) || !quietTypes.has(parsed.message.header?.type ?? 'chore');

const sameChange = (a: ParsedCommit, b: ParsedCommit) => sameText(described(a), described(b));
const described = ({ message, title }: ParsedCommit) => message.header?.description ?? title;
const isBreaking = ({ message }: ParsedCommit) =>
  message.header !== undefined && (message.header.breaking || message.breakingTexts.length > 0);
