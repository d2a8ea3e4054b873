import { parsedCommit } from '../message/parsed-commit.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { changesOf } from './changes.ts';

export const hash = (at: number) =>
  String(at + 1)
    .padStart(2, '0')
    .repeat(20);
export const ann = { name: 'Ann', email: 'ann@x.org' };

/** A line of commits, given oldest first; `<1>` in a message is the first commit's hash. */
export function line(...messages: readonly string[]): ParsedCommit[] {
  return messages
    .map((message, at) =>
      parsedCommit({
        hash: hash(at),
        parents: at === 0 ? [] : [hash(at - 1)],
        author: ann,
        authored: String(at),
        message: message.replaceAll(/<(\d+)>/g, (_, n: string) => hash(Number(n) - 1)),
      }),
    )
    .toReversed();
}

export async function changesIn(
  commits: readonly ParsedCommit[],
  elsewhere: readonly ParsedCommit[] = [],
  ids: Record<string, string> = {},
) {
  const changes = await changesOf(commits, {
    repository: 'o/r',
    elsewhere: elsewhere.length === 0 ? [] : [{ tag: 'v0.9.0', commits: elsewhere }],
    patchIds: (hashes) =>
      Promise.resolve(
        new Map(hashes.flatMap((of) => (ids[of] === undefined ? [] : [[of, ids[of]]]))),
      ),
  });
  return changes;
}

export const lines = async (...of: Parameters<typeof changesIn>) =>
  (await changesIn(...of)).changes.map(({ type, scope, text }) => `${type}|${scope ?? ''}|${text}`);
