import { completed, remoteTagNames } from './complete-clone.ts';
import type { Completion } from './complete-clone.ts';
import { readingEnvironment } from './git-environment.ts';
import { gitIn } from './git.ts';
import { openRepository } from './open-repository.ts';
import type { Repository } from './open-repository.ts';
import { cloneAt } from './repository-clone.ts';
import type { Clone, Remote } from './repository-clone.ts';

export type Workspace = Omit<Completion, 'remote' | 'hash' | 'trees' | 'tagsOnly'>;

export interface WorkspaceRepository {
  readonly repository: Repository;
  /** Undefined where the workspace is in no repository. */
  readonly clone: () => Promise<Clone | undefined>;
  readonly completed: (
    missing: Pick<Completion, 'remote' | 'hash' | 'trees' | 'tagsOnly'>,
  ) => Promise<{ readonly repository: Repository } | { readonly refused: string }>;
  readonly remoteTagNames: (remote: Remote) => ReturnType<typeof remoteTagNames>;
}

/** The repository in the workspace, and what can be read from its remote. */
export function openWorkspace(workspace: Workspace): WorkspaceRepository {
  const { directory, environment } = workspace;
  const git = gitIn({ directory, environment: readingEnvironment(environment) });
  return {
    repository: openRepository(git),
    clone: () => cloneAt(git),
    completed: async (missing) => {
      const done = await completed({ ...workspace, ...missing });
      return 'git' in done ? { repository: openRepository(done.git) } : done;
    },
    remoteTagNames: (remote) => remoteTagNames(directory, { ...workspace, remote }),
  };
}
