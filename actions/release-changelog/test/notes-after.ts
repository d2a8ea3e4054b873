import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { releaseOf } from './release.ts';
import type { Released } from './release.ts';

export interface NotesAfter extends Released {
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * The notes of v1.1.0 after v1.0.0 and `history`, easy to read: no addresses of links, and none of
 * the backslashes that show a character as it is.
 *
 * @param files of the first release.
 */
export async function notesAfter(
  history: (repository: TestRepository) => void,
  files: Readonly<Record<string, string>> = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<NotesAfter> {
  const released = await releaseOf(
    (repository) => {
      repository.commit('feat: begin', { files: { start: '1\n', ...files } });
      repository.tag('v1.0.0');
      history(repository);
    },
    { tag: 'v1.1.0', ...inputs },
  );
  const notes = released.notes
    .replaceAll(/\]\(https?:[^)]*\)/g, ']')
    .replaceAll(/\[(#\d+)\]/g, '$1')
    .replaceAll(/\\(?=[[\]~])/g, '');
  const { counts } = JSON.parse(released.outputs['result'] ?? '{}') as NotesAfter;
  return { ...released, notes, counts };
}
