import type { ParsedCommit } from '../message/parsed-commit.ts';
import type { ReleasedElsewhere } from './duplicate-changes.ts';

/**
 * The commits whose patches are worth comparing: a cherry-pick keeps its author and date, and
 * mostly its title. Computing a patch costs as much as reading a hundred messages.
 */
export function patchCandidates(
  entries: readonly ParsedCommit[],
  elsewhere: readonly ReleasedElsewhere[],
): readonly string[] {
  const others = elsewhere.flatMap((release) => release.entries);
  const all = [...entries, ...others].filter(({ merge }) => merge === 'none');
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

/** The groups of two and more that have one key. */
function shared(
  entries: readonly ParsedCommit[],
  key: (entry: ParsedCommit) => string,
): readonly ParsedCommit[][] {
  const first = new Map<string, ParsedCommit>();
  const groups = new Map<string, ParsedCommit[]>();
  for (const entry of entries) {
    const of = key(entry);
    const group = groups.get(of);
    const before = group === undefined ? first.get(of) : undefined;
    if (group !== undefined) group.push(entry);
    else if (before === undefined) first.set(of, entry);
    else groups.set(of, [before, entry]);
  }
  return [...groups.values()];
}
