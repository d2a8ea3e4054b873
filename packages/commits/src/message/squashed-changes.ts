import type { Header } from './header.ts';
import type { Message } from './message.ts';
import { revertOf } from './revert.ts';
import { sameText } from './squashed.ts';
import type { Squashed } from './squashed.ts';

export interface SquashedChanges {
  /** The title, with the breaking changes of the commits that it stands for. */
  readonly title: Pick<Message, 'title' | 'header' | 'breakingTexts'>;
  /** The commits that are changes besides the title. */
  readonly besides: readonly (Header & { readonly breakingTexts: readonly string[] })[];
}

/**
 * A squash is its title. Of its commits those count besides that are a feature, a fix, a speedup or
 * breaking, and say something else than the title. Steps on the way (`fix: typo`) do not.
 */
export function squashedChanges({ own, commits }: Squashed): SquashedChanges {
  const twin = own.header ?? commits.find((of) => repeats(of, own))?.header;
  const texts = [...own.breakingTexts];
  const besides = new Map<string, SquashedChanges['besides'][number]>();
  let breaking = twin?.breaking ?? false;
  for (const of of withoutReverts(commits)) {
    const { header, breakingTexts } = of;
    if (header !== undefined && countsBeside(of, own, twin)) {
      if (!isBreaking(of) && [...besides.values()].some((listed) => saysNoMore(header, listed))) {
        continue;
      }
      besides.set(`${header.scope ?? ''}: ${header.description}`.toLowerCase(), {
        ...header,
        breakingTexts,
      });
    } else {
      texts.push(...breakingTexts);
      if (header?.breaking !== true) continue;
      breaking = true;
      if (breakingTexts.length === 0 && !repeats(of, own)) texts.push(header.description);
    }
  }
  if (twin === undefined && texts.length > 0) {
    const [key, first] = [...besides][0] ?? [];
    if (key !== undefined && first !== undefined) {
      besides.set(key, { ...first, breakingTexts: [...first.breakingTexts, ...texts] });
    }
  }
  return {
    title: { title: own.title, header: twin && { ...twin, breaking }, breakingTexts: texts },
    besides: [...besides.values()],
  };
}

const repeats = ({ header }: Message, own: Message) =>
  header !== undefined && sameText(header.description, own.header?.description ?? own.title);

/** The commits that are no reverts, and that the last revert of the list does not take away. */
function withoutReverts(commits: readonly Message[]): readonly Message[] {
  const times = new Map<string, number>();
  const others = commits.filter((of) => {
    const revert = revertOf(of);
    if (revert?.original) times.set(revert.original.title, revert.original.times);
    return revert === undefined;
  });
  return others.filter(({ title }) => (times.get(title) ?? 0) % 2 === 0);
}

const published: ReadonlySet<string> = new Set(['feat', 'fix', 'perf']);

function countsBeside(of: Message, own: Message, title: Header | undefined): boolean {
  const { header } = of;
  if (header === undefined) return false;
  if (!isBreaking(of) && (!published.has(header.type) || isStep(header))) return false;
  if (title === undefined) return !repeats(of, own);
  return knownShare(header.description, `${title.scope ?? ''} ${title.description}`) < 0.5;
}

const isBreaking = ({ header, breakingTexts }: Message) =>
  header?.breaking === true || breakingTexts.length > 0;

/** Whether one commit of the list works on what another brings: `fix: export of tables` after it. */
const saysNoMore = ({ description, scope }: Header, listed: Header) =>
  (scope === undefined || listed.scope === undefined || scope === listed.scope) &&
  knownShare(description, `${listed.scope ?? ''} ${listed.description}`) === 1;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const articles = setOf('a an the and or of in on for from to with by');
/** Words that many titles have, whatever they change. */
const commonWords = setOf(
  'some more all again another other last small minor new only also not now properly instead add added adds fix ' +
    'fixes fixed fixing update updated use used using remove removed support supports supported allow allows make ' +
    'makes handle handles improve improved correct create created change changes changed set get move rename ensure ' +
    'avoid address addressed apply applied resolve resolved clean up this that it when without into should be error ' +
    'errors failure failures failing broken warning warnings issue issues case cases requested code pr unit e2e main ' +
    'master branch upstream missing',
);
/** Words about the work on a pull request, not about what it changes. */
const stepWords = setOf(
  'wip typo typos lint linter linting eslint tslint prettier rubocop clippy flake8 ruff mypy format formatting style ' +
    'whitespace indent indentation test tests spec specs unittest snapshot snapshots ci build compile compilation type ' +
    'types typing typings tsc review reviews reviewer comment comments feedback nit nits suggestion suggestions ' +
    'suggested conflict conflicts merge rebase cleanup oops fixup coverage docs doc documentation',
);
const stepScopes = /^(?:lint|wip|typos?|review|tests?|docs?|readme|ci)$/i;
/** Of any type; for a feature a single word like `comments` may be what it brings. */
const stepTitles =
  /^(?:wip\b|(?:fix|solve|resolve)[sd]? (?:the |some |all |remaining |merge )*conflicts?\b|(?:fix(?:e[sd])? )?(?:an? |the |some )?typos?\b|(?:apply|applied|address(?:e[sd])?) .*(?:suggest|review|feedback|comment|nit)|(?:add|update|run|fix) (?:(?:the|more|some|missing|unit) )*(?:tests?|test cases|docs|snapshots?)$)/i;

/** Whether a commit is only a step on the way to what the title says: `fix: lint`, `fix: typo in x`. */
function isStep({ type, scope, description }: Header): boolean {
  if (stepScopes.test(scope ?? '') || stepTitles.test(description)) return true;
  const words = wordsOf(description).filter((word) => !articles.has(word));
  const isCommon = (word: string) => stepWords.has(word) || commonWords.has(word);
  return type === 'fix' && words.length > 0 && words.every(isCommon);
}

/** How much of the words that tell what a commit changes another title has, from 0 to 1. */
function knownShare(description: string, title: string): number {
  const known = new Set(wordsOf(title).map(stem));
  const words = wordsOf(description);
  const named = words.filter((word) => !articles.has(word));
  const telling = named.filter((word) => !commonWords.has(word));
  const compared = [telling, named, words].find((of) => of.length > 0) ?? [];
  if (compared.length === 0) return 1;
  return compared.filter((word) => known.has(stem(word))).length / compared.length;
}

const wordsOf = (text: string) =>
  text
    .replaceAll(/\p{Ll}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu, '$& ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

const stem = (word: string) => (word.length > 3 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word);
