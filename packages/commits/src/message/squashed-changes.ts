import type { Header } from './header.ts';
import { knownTypes } from './known-types.ts';
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
      besides.set(header.description.toLowerCase(), { ...header, breakingTexts });
    } else {
      texts.push(...breakingTexts);
      breaking ||= header?.breaking === true;
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
  header !== undefined && sameText(header.description, own.title);

/** The commits that are no reverts, and that no other commit of the list reverts. */
function withoutReverts(commits: readonly Message[]): readonly Message[] {
  const reverts = commits.flatMap((of) => revertOf(of) ?? []);
  if (reverts.length === 0) return commits;
  const titles = new Set(reverts.flatMap(({ title }) => title ?? []));
  return commits.filter(
    (of) => revertOf(of) === undefined && !titles.has(of.subject) && !titles.has(of.title),
  );
}

const published: ReadonlySet<string> = new Set(['feat', 'fix', 'perf']);

function countsBeside(of: Message, own: Message, title: Header | undefined): boolean {
  const { header, breakingTexts } = of;
  if (header === undefined || !knownTypes.has(header.type)) return false;
  const isBreaking = header.breaking || breakingTexts.length > 0;
  if (!isBreaking && (!published.has(header.type) || isStep(header))) return false;
  if (title === undefined) return !repeats(of, own);
  return !isWithin(wordsOf(header.description), wordsOf(title.description));
}

/** Words of titles about the pull request itself, not about what it changes. */
const stepWords: ReadonlySet<string> = new Set(
  (
    'wip typo lint linter linting eslint tslint prettier rubocop clippy flake8 ruff mypy format formatting ' +
    'style whitespace indent indentation test tests spec specs unittest snapshot snapshots ci build compile ' +
    'compilation types type typing typings tsc review reviews reviewer comment comments feedback nit nits ' +
    'suggestion suggestions conflict conflicts merge rebase cleanup oops fixup coverage'
  ).split(' '),
);
/** Words that may stand beside these. */
const fillWords: ReadonlySet<string> = new Set(
  (
    'a an the and or of in on for from to with by some more all again another small minor last pr code ' +
    'fix fixes fixed fixing address addressed addressing apply applied resolve resolved update updated add ' +
    'remove clean up error errors failure failures failing broken warning warnings issue issues changes ' +
    'requested unit e2e main master branch upstream'
  ).split(' '),
);
const stepScopes = /^(?:lint|wip|typos?|review|tests?)$/i;

/** Whether a commit is only a step on the way to what the title says: `fix: lint`, `fix: typo in x`. */
function isStep({ type, scope, description }: Header): boolean {
  if (
    stepScopes.test(scope ?? '') ||
    /^(?:fix(?:e[sd])? )?(?:an? |the |some )?typos?\b/i.test(description)
  ) {
    return true;
  }
  const words = wordsOf(description);
  if (/^wip\b/i.test(description)) return true;
  const isAbout = words.some((word) => stepWords.has(word));
  return (
    type === 'fix' && isAbout && words.every((word) => stepWords.has(word) || fillWords.has(word))
  );
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

const articles: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'and',
  'of',
  'to',
  'in',
  'for',
  'on',
  'with',
]);

/** Whether all words stand in `others`, whatever their endings. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others.map(stem));
  const meant = words.filter((word) => !articles.has(word));
  return (meant.length > 0 ? meant : words).every((word) => known.has(stem(word)));
}

const stem = (word: string) => (word.length > 3 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word);
