import type { Message } from './message.ts';
import type { Reference } from './references.ts';
import { originalTitle, revertedTitle } from './reverted-title.ts';
import type { OriginalTitle } from './reverted-title.ts';

/** What a message reverts; the first of hashes, pull requests and title with a match counts. */
export interface Revert {
  readonly hashes: readonly string[];
  readonly pullRequests: readonly Reference[];
  /** The subject of the reverted commit, with its pull request's number if any. */
  readonly title: string | undefined;
  readonly original: OriginalTitle | undefined;
}

const hash = '[0-9a-f]{7,64}';
const byHash = new RegExp(
  `(?<![\`"'“‘])\\bThis reverts commits? (${hash}(?:(?:,\\s{0,20}|,?\\s{1,20}and\\s{1,20})${hash}){0,1000})\\b` +
    `(?:,?\\s{1,20}reversing\\s{1,20}changes\\s{1,20}made\\s{1,20}to\\s{1,20}[0-9a-f]{1,64})?\\.?`,
  'gi',
);
/** The lines of GitHub and GitLab. */
const generated = /^(?:Reverts [\w.-]+\/[\w.-]+#\d{1,9}|This reverts merge request \S*!\d+)\.?$/gim;
/** People write `reverts #5` below a change of their own, too. */
const byPullRequest =
  /^[-* ]*(?:this )?reverts (?:pr |pull request )?(?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/gim;
const inTitle =
  /(?<!\b(?:partial|partially|not|don't) )\breverts? (?:pr |pull request )?#(\d{1,9})\b/i;
const quotedBeside = /^Revert "([^"]+)"(?:,| and| &| \+) /;
const hashes = new RegExp(`\\b${hash}\\b`, 'gi');

/**
 * The revert that a commit is: its subject or its whole body says so. Another commit may mention a
 * revert (see `mentionedReverts`), but has a change of its own.
 */
export function revertOf(message: Message): Revert | undefined {
  const { title, header, body } = message;
  const named = revertedTitle(title, header);
  if (named === undefined && !(mentions(body) && isOnlyRevert(message))) return undefined;
  const found = inText(body);
  const reverted = named !== undefined && 'title' in named ? named : undefined;
  // GitHub and GitLab name a merge by its subject.
  const merged = /^Merge pull request #(\d{1,9}) /.exec(reverted?.title ?? '')?.[1];
  const numbers = [named !== undefined && 'pullRequest' in named ? named.pullRequest : undefined];
  if (merged !== undefined && reverted?.again === false) numbers.push(Number(merged));
  return {
    hashes: [
      ...(named !== undefined && 'hash' in named ? [named.hash] : []),
      ...found.hashes,
      ...(header?.type === 'revert' ? footerHashes(message) : []),
    ],
    pullRequests: [
      ...numbers.flatMap((number) =>
        number === undefined ? [] : { repository: undefined, number },
      ),
      ...found.pullRequests,
    ],
    ...titlesIn(reverted),
  };
}

function titlesIn(
  reverted: { readonly title: string | undefined; readonly again: boolean } | undefined,
): Pick<Revert, 'title' | 'original'> {
  const { title, again = false } = reverted ?? {};
  if (title === undefined) return { title, original: undefined };
  return { title: again ? `Revert "${title}"` : title, original: originalTitle(title, again) };
}

/** What a commit with a change of its own reverts besides; empty for most. */
export function mentionedReverts({ title, body }: Message): readonly Revert[] {
  const isTitled = title.includes('evert ');
  if (!isTitled && !mentions(body)) return none;
  const text = body.replaceAll(/^ {0,3}```[^]*?^ {0,3}```/gm, '');
  const found = inText(text);
  const number = inTitle.exec(title)?.[1];
  const pullRequests = [
    ...found.pullRequests,
    ...(number === undefined ? [] : [{ repository: undefined, number: Number(number) }]),
  ];
  const titles = titlesIn({ title: quotedBeside.exec(title)?.[1], again: false });
  const isNone = found.hashes.length + pullRequests.length === 0 && titles.title === undefined;
  return isNone ? none : [{ hashes: found.hashes, pullRequests, ...titles }];
}

const none: readonly never[] = [];

/** Few of 30,000 messages do. */
const mentions = (body: string) => body.includes('everts ');

function inText(body: string): Pick<Revert, 'hashes' | 'pullRequests'> {
  if (!mentions(body)) return { hashes: none, pullRequests: none };
  return {
    hashes: [...body.matchAll(byHash)].flatMap(([, list = '']) => hashesIn(list)),
    pullRequests: [...body.matchAll(byPullRequest)].map(([, repository, number]) => ({
      repository,
      number: Number(number),
    })),
  };
}

const hashesIn = (text: string) => (text.match(hashes) ?? []).map((found) => found.toLowerCase());

/** The specification recommends `revert: …` with a footer `Refs: <hash>, <hash>`. */
function footerHashes({ footers }: Message): readonly string[] {
  return footers
    .filter(({ token }) => /^(refs|reverts)$/i.test(token))
    .flatMap(({ value }) => hashesIn(value));
}

/** Lines that say nothing about the change: trailers, and titles of reverts in a squashed list. */
const beside =
  /^(?:|-{3,}|\* Re(?:vert|apply) ".*|\(cherry picked from commit [0-9a-f]+\)|[a-z]\w*(?:-\w+)+: .*|(?:refs?|close[sd]?|fix(?:e[sd])?|resolve[sd]?|see|issue|bug|cc|pr):? \S*(?:#|!|:\/\/)\S.*)$/i;

/** Whether the body says only that the commit is a revert. A breaking change is never only that. */
function isOnlyRevert({ header, body, breakingTexts }: Message): boolean {
  if (header?.breaking === true || breakingTexts.length > 0) return false;
  const rest = body.replaceAll(byHash, '').replaceAll(generated, '');
  return rest !== body && rest.split('\n').every((line) => beside.test(line.trim()));
}
