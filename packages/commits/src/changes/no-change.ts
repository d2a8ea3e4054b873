import type { Change } from './change.ts';
import { isReleaseTitle } from './release-title.ts';

/** Why a commit is not a change for a reader of the notes. */
export type NoChange = 'release commit' | 'fixup commit';

/** `git commit --fixup` and `--squash` write these; a rebase would have folded the commit. */
const fixup = /^(?:fixup|squash|amend)! /;

function noChangeOf(change: Change): NoChange | undefined {
  if (change.breaking.length > 0) return undefined;
  if (change.type === '' && fixup.test(change.text)) return 'fixup commit';
  return isReleaseTitle(change) ? 'release commit' : undefined;
}

export interface RealChanges {
  readonly changes: readonly Change[];
  readonly noChanges: ReadonlyMap<NoChange, number>;
}

/** The changes without the commits that only release or correct others, and counts of those. */
export function realChanges(all: readonly Change[]): RealChanges {
  const noChanges = new Map<NoChange, number>();
  const changes = all.filter((change) => {
    const reason = noChangeOf(change);
    if (reason !== undefined) noChanges.set(reason, (noChanges.get(reason) ?? 0) + 1);
    return reason === undefined;
  });
  return { changes, noChanges };
}
