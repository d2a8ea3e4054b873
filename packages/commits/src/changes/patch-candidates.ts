import type { ParsedCommit } from '../message/parsed-commit.ts';
import type { ReleasedElsewhere } from './duplicate-changes.ts';

/**
 * The commits whose patches are worth comparing: a cherry-pick keeps its author and date, and
 * usually its title. Computing a patch costs as much as reading a hundred messages.
 */
export function patchCandidates(
  commits: readonly ParsedCommit[],
  elsewhere: readonly ReleasedElsewhere[],
): readonly string[] {
  const others = elsewhere.flatMap((release) => release.commits);
  const all = [...commits, ...others].filter(({ merge }) => merge === 'none');
  const found = new Set<string>();
  for (const group of shared(all, ({ commit }) => commit.authored)) {
    const people = shared(group, ({ commit }) => commit.author.email);
    for (const { commit } of people.flat()) found.add(commit.hash);
  }
  if (others.length > 0) {
    for (const { commit } of shared(all, ({ title }) => title).flat()) found.add(commit.hash);
  }
  return [...found];
}

/** The groups of two or more commits with the same key. */
function shared(
  commits: readonly ParsedCommit[],
  key: (parsed: ParsedCommit) => string,
): readonly ParsedCommit[][] {
  const first = new Map<string, ParsedCommit>();
  const groups = new Map<string, ParsedCommit[]>();
  for (const parsed of commits) {
    const of = key(parsed);
    const group = groups.get(of);
    const before = group === undefined ? first.get(of) : undefined;
    if (group !== undefined) group.push(parsed);
    else if (before === undefined) first.set(of, parsed);
    else groups.set(of, [before, parsed]);
  }
  return [...groups.values()];
}
