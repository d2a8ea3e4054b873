import type { Message } from '../message/message.ts';
import type { Change } from './change.ts';
import { isChangelogTitle } from './changelog-title.ts';
import { isReleaseTitle } from './release-title.ts';
import type { Title } from './release-title.ts';

/** Why a commit is not a change for a reader of the notes. */
export type NoChange = 'release commit' | 'changelog commit' | 'fixup commit';

/** `git commit --fixup` and `--squash` write these; a rebase would have folded the commit. */
const fixup = /^(?:fixup|squash|amend)! /;

function noChangeOf(title: Title): NoChange | undefined {
  if (title.type === '' && fixup.test(title.text)) return 'fixup commit';
  if (isReleaseTitle(title)) return 'release commit';
  return isChangelogTitle(title) ? 'changelog commit' : undefined;
}

/**
 * Whether a message's title is that of a release or of the changelog. For a pull request it stands
 * for none of the changes that it merges.
 */
export function isBookkeeping({ header, title }: Message): boolean {
  const { type = '', scope, description = title } = header ?? {};
  const of = { type, scope, text: description };
  return isReleaseTitle(of) || isChangelogTitle(of);
}

export interface RealChanges {
  readonly changes: readonly Change[];
  readonly noChanges: ReadonlyMap<NoChange, number>;
}

/** The changes without the commits that only release, note or correct others, and counts of those. */
export function realChanges(all: readonly Change[]): RealChanges {
  const noChanges = new Map<NoChange, number>();
  const changes = all.filter((change) => {
    const reason = change.breaking.length > 0 ? undefined : noChangeOf(change);
    if (reason !== undefined) noChanges.set(reason, (noChanges.get(reason) ?? 0) + 1);
    return reason === undefined;
  });
  return { changes, noChanges };
}
