import type { Title } from './release-title.ts';
import { withoutMarks } from './title-marks.ts';

const name = '(?:change[- ]?logs?|release ?notes)';
/** `history`, `changes` and `news` are other things too: they count only as files. */
const file = `(?:the |a )?\`?(?:(?:docs/)?(?:${name}|history|changes|news)\\.(?:md|markdown|rst|txt|html|adoc)|${name})\`?`;

const version = '`?v?\\d+(?:\\.\\d+)+[\\w.-]*`?';
const number = '(?:(?:prs?|pull requests?|issues?) )?(?:#\\d+|[a-z]{2,}-\\d+)';
const numbers = `${number}(?:(?:,| and|, and) ${number})*`;
const release = `(?:the )?(?:(?:next|new|upcoming|latest|recent|last) )?(?:(?:release|version)(?: (?:of )?${version})?|${version}(?: release)?|changes|commits|prs)`;
/** What an entry is about: a version, pull requests or issues, and nothing in words of its own. */
const about = `(?: (?:for|of|with|after|about|per|to (?:include|mention|add|reflect)(?: (?:the )?(?:merger?|closing|fixing|release) of)?) (?:${numbers}|${release})| as (?:a )?part of the release)`;

const write =
  '(?:updat(?:e[sd]?|ing)|add(?:s|ed|ing)?|writ(?:e|ing)|edit|amend|fix(?:e[sd])?|correct(?:ed)?|tweak|tidy|clean ?up|format|reformat|sync|prepare|move|include|mention)';
const articles = '(?:(?:an?|the|missing) )*';
const entry = '(?:lines?|entry|entries|items?|records?|fragments?|snippet)';

const forms: readonly string[] = [
  `(?:${write} )?${file}(?: updates?)?(?: (?:${entry}|file|links?|dates?))?${about}?`,
  `${write} ${articles}(?:${name} |news )?(?:${entry}|${numbers}) (?:to|in|into) ${file}${about}?`,
  `(?:${write} )?${articles}(?:${name}|news) ${entry}${about}?`,
  `${write} ${articles}typos? in ${file}`,
  `${write} history${about}`,
];
const form = RegExp(`^(?:${forms.join('|')})$`, 'i');
const mayBe = /change[- ]?log|history|changes\.|news|release ?notes/i;
const longestTitle = 120;

/**
 * Whether a title without a type is wholly that of an entry in the changelog: `Update CHANGELOG.md`,
 * `Update history to reflect merge of #12`. What says more (`Add a changelog command`) is a change.
 */
export function isChangelogTitle({ type, text }: Title): boolean {
  if (type !== '' || text.length > longestTitle || !mayBe.test(text)) return false;
  return form.test(withoutMarks(text));
}
