import { repositoryOf } from './connection.ts';
import type { Connection, Repository } from './connection.ts';
import { asFailure } from './failure.ts';
import type { Purpose } from './failure.ts';
import type { Client } from './octokit.ts';

/** Sends GitHub requests about one repository. The first request loads Octokit. */
export interface GitHub {
  readonly repository: Repository;
  /** Runs requests. Throws every failure as a `GitHubFailure` that names the purpose. */
  readonly ask: <T>(
    purpose: Purpose,
    request: (client: Client, repository: Repository) => Promise<T>,
  ) => Promise<T>;
}

export function gitHub(connection: Connection): GitHub {
  const repository = repositoryOf(connection);
  let client: Promise<Client> | undefined;
  return {
    repository,
    ask: async (purpose, request) => {
      client ??= import('./octokit.ts').then(({ connect }) => connect(connection));
      try {
        return await request(await client, repository);
      } catch (error) {
        throw asFailure(error, purpose);
      }
    },
  };
}
