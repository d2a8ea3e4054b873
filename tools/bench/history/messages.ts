/** What the commits of a large history look like. */
export interface HistoryShape {
  /** One in so many commits is on a branch, and a merge follows; 0 for none. */
  readonly mergeEvery: number;
  readonly messageOf: (at: number, random: () => number) => string;
  /** The number of the author. */
  readonly personOf: (at: number) => number;
}

/** Squashed pull requests, merges, dependency updates, some bodies and reverts, 300 people. */
export const mixed: HistoryShape = {
  mergeEvery: 12,
  messageOf: mixedMessage,
  // A few people make most commits; a new person appears about every hundred commits.
  personOf: (at) => (at % 97 === 0 ? Math.floor(at / 97) : (at * at) % 23),
};

/**
 * Only squashed pull requests: a number on every commit, co-authors on every eighth, reverts of
 * commits that are not there, 300 people who commit alike.
 */
export const squashed: HistoryShape = {
  mergeEvery: 0,
  messageOf: squashedMessage,
  personOf: (at) => (at * 7919) % 300,
};

const types = ['feat', 'fix', 'fix', 'docs', 'chore', 'refactor', 'test', 'perf'];
const words = 'add remove keep split merge cache parse render index stream report retry'.split(' ');
const things = 'requests sessions tokens queries reports caches layouts routes workers'.split(' ');

function mixedMessage(at: number, random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  if (at % 19 === 0) {
    const minor = Math.floor(at / 190);
    return `build(deps): bump dep-${at % 7} from 1.${minor}.0 to 1.${minor + 1}.0 (#${at})`;
  }
  if (at % 301 === 0) return `Revert "feat(p1): add sessions ${at - 1} (#${at - 1})" (#${at})`;
  const title = `${pick(types)}(p${at % 40}): ${pick(words)} ${pick(things)} ${at} (#${at})`;
  if (at % 3 !== 0) return title;
  const body = `${title}\n\nThe ${pick(things)} were wrong where ${pick(things)} are many, so ${pick(words)} them.\nIt was seen in production twice.`;
  const footers = `\n\nCloses #${at - 1}\nCo-authored-by: Person ${at % 23} <person-${at % 23}@example.org>`;
  const breaking = at % 240 === 0 ? `\n\nBREAKING CHANGE: ${pick(things)} are gone` : '';
  return body + breaking + (at % 2 === 0 ? footers : '');
}

export const mergeMessage = (at: number) =>
  `Merge pull request #${at} from someone/topic-${at}\n\nfeat: bring topic ${at}`;

function squashedMessage(at: number, random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  if (at % 40 === 0) {
    const missing = (at * 2654435761).toString(16).padStart(10, '0').repeat(4);
    const title = `feat(p${at % 40}): ${pick(words)} ${pick(things)} elsewhere ${at} (#${at + 1})`;
    return `Revert "${title}" (#${at})\n\nThis reverts commit ${missing}.`;
  }
  const title = `${pick(types)}(p${at % 40}): ${pick(words)} ${pick(things)} ${at} (#${at})`;
  const body =
    at % 2 === 0 ? `\n\nThe ${pick(things)} need it. See #${at - 1} for ${pick(things)}.` : '';
  const people = [(at * 31) % 300, (at * 17) % 300].map(
    (person) => `\nCo-authored-by: Person ${person} <person-${person}@example.org>`,
  );
  return title + body + (at % 8 === 0 ? `\n${people.join('')}` : '');
}

/** A Lehmer random number generator: the same sequence in every run. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
