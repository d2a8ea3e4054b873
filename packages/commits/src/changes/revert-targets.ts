import type { ParsedCommit } from '../message/parsed-commit.ts';
import type { Reference } from '../message/references.ts';
import type { Revert } from '../message/revert.ts';
import { withoutKey } from '../message/reverted-title.ts';
import { withoutNumbers } from '../message/numbers.ts';

export interface RevertTargets {
  /** Places of the commits, newest first; empty where the range has none. */
  readonly places: readonly number[];
  /** Whether the revert names other commits, too, which the range does not have. */
  readonly others: boolean;
}

export type FindTargets = (
  revert: Revert,
  at: number,
  isUndone: (parsed: ParsedCommit) => boolean,
) => RevertTargets;

/**
 * Looks among the older commits: by hash, by pull request, then by title. Of several with one number
 * or title, the newest that is not undone is meant.
 *
 * @param commits children before parents.
 * @param wanted the reverts of these commits.
 * @param repository `owner/name`; empty where it is unknown.
 */
export function revertTargets(
  commits: readonly ParsedCommit[],
  wanted: readonly Revert[],
  repository: string,
): FindTargets {
  const byHash = placesOf(
    commits,
    wanted.flatMap(({ hashes }) => hashes),
  );
  const titles = titlesOf(commits, wanted);
  const numbers = numbersOf(commits, wanted, repository);
  return ({ hashes, pullRequests, title, original }, at, isUndone) => {
    const newest = (candidates: readonly number[]): readonly number[] => {
      const older = candidates.filter((place) => place > at);
      const applied = older.find((place) => !isUndone(commits[place] as ParsedCommit));
      return [applied ?? older[0] ?? []].flat();
    };
    const named = hashes.map((hash) => byHash(hash)).filter((place) => place > at);
    if (named.length > 0) {
      const places = [...new Set(named)].sort((a, b) => a - b);
      return { places, others: named.length < hashes.length };
    }
    const numbered = pullRequests.map((of) => newest(numbers(of)));
    if (numbered.some((places) => places.length > 0)) {
      const places = [...new Set(numbered.flat())].sort((a, b) => a - b);
      return { places, others: numbered.some((of) => of.length === 0) };
    }
    const titled = title === undefined ? [] : titles(title, original);
    // A hash outside the range names another commit, unless a rebase changed the commit's hash.
    if (hashes.length > 0 && titled.length !== 1) return { places: [], others: true };
    return { places: newest(titled), others: false };
  };
}

/** Finds the places of the wanted hashes, full or abbreviated; -1 outside the range. */
function placesOf(
  commits: readonly ParsedCommit[],
  wanted: readonly string[],
): (hash: string) => number {
  const starts = new Set(wanted.map(startOf));
  const found = new Map<string, { readonly hash: string; readonly at: number }[]>();
  if (starts.size > 0) {
    commits.forEach(({ commit: { hash } }, at) => {
      const start = startOf(hash);
      if (starts.has(start)) add(found, start, { hash, at });
    });
  }
  return (hash) => found.get(startOf(hash))?.find((of) => of.hash.startsWith(hash))?.at ?? -1;
}

const startOf = (hash: string) => hash.slice(0, 7);

/** A number counts without a repository's name, or with this one's: forks have another owner. */
function numbersOf(
  commits: readonly ParsedCommit[],
  wanted: readonly Revert[],
  repository: string,
): (of: Reference) => readonly number[] {
  const numbers = new Set(
    wanted.flatMap(({ pullRequests }) => pullRequests.map((of) => of.number)),
  );
  const places = new Map<number, number[]>();
  if (numbers.size > 0) {
    commits.forEach(({ pullRequest }, at) => {
      if (pullRequest !== undefined && numbers.has(pullRequest)) add(places, pullRequest, at);
    });
  }
  const nameOf = (full: string) => full.slice(full.indexOf('/') + 1).toLowerCase();
  return ({ repository: of, number }) =>
    of === undefined || repository === '' || nameOf(of) === nameOf(repository)
      ? (places.get(number) ?? [])
      : [];
}

/** Finds commits by their title in every form in which reverts name it. */
function titlesOf(
  commits: readonly ParsedCommit[],
  wanted: readonly Revert[],
): (title: string, original: Revert['original']) => readonly number[] {
  const titles = new Set<string>();
  for (const { title, original } of wanted) {
    if (title !== undefined) titles.add(title).add(withoutNumbers(title).title);
    if (original !== undefined && original.times > 1) titles.add(keyOf(original, -1));
  }
  const places = new Map<string, number[]>();
  if (titles.size > 0) {
    // Looking up all titles of 30,000 commits is slow, and few have such a length.
    const lengths = new Set([...titles].map(({ length }) => length));
    const addTo = (key: string | undefined, at: number) => {
      if (
        key !== undefined &&
        lengths.has(key.length) &&
        titles.has(key) &&
        places.get(key)?.at(-1) !== at
      )
        add(places, key, at);
    };
    commits.forEach(({ message, title, merge, commit, revert }, at) => {
      addTo(message.subject, at);
      if (title !== message.subject) addTo(title, at);
      addTo(withoutKey(title), at);
      addTo(message.header?.description, at);
      if (merge !== 'none') addTo(firstLine(commit.message), at);
      if (revert?.original !== undefined) addTo(keyOf(revert.original), at);
    });
  }
  return (title, original) => {
    const again = original !== undefined && original.times > 1 ? keyOf(original, -1) : undefined;
    const exact = places.get(again ?? title) ?? places.get(title);
    if (exact !== undefined) return exact;
    // A merge has the pull request's title, and its number in another place.
    const { title: bare, numbers } = withoutNumbers(title);
    return (places.get(bare) ?? []).filter((at) =>
      numbers.includes((commits[at] as ParsedCommit).pullRequest ?? -1),
    );
  };
}

/** Identifies a revert of a revert, however each is written. */
const keyOf = ({ title, times }: NonNullable<Revert['original']>, more = 0) =>
  `${times + more} times ${title}`;

const firstLine = (text: string) => {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
};

function add<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
