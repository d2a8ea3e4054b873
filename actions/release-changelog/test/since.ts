import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { releaseOf } from './release.ts';
import type { Released } from './release.ts';

/** Releases v1.0.0, then `history` as v9.0.0. */
export function since(history: (repository: TestRepository) => void): Promise<Released> {
  return releaseOf(
    (repository) => {
      repository.commit('feat: begin');
      repository.tag('v1.0.0');
      history(repository);
    },
    { tag: 'v9.0.0' },
  );
}

/** Commits on a new branch from HEAD, and returns to the branch before. */
export function branch(r: TestRepository, name: string, ...messages: readonly string[]): void {
  r.git('checkout', '--quiet', '-b', name);
  for (const message of messages) r.commit(message);
  r.git('checkout', '--quiet', '-');
}

/** All lines of the notes but blank ones and the last, without addresses and hashes. */
export function whole({ notes }: Released): readonly string[] {
  return notes
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('**Full changelog**'))
    .map((line) =>
      line
        .replaceAll(/\[`[0-9a-f]{7}`\]\([^)]*\/commit\/[0-9a-f]{40}\)/g, 'HASH')
        .replaceAll(/\[(#\d+)\]\(http:\/\/127\.0\.0\.1:9\/octocat\/sample\/[a-z]+\/\d+\)/g, '$1'),
    );
}
