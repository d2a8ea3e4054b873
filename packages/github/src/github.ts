import { NotEvaluated } from '@ci-actions/result';
import { repositoryOf } from './connection.ts';
import type { Connection, Repository } from './connection.ts';
import { asFailure } from './failure.ts';
import type { Purpose } from './failure.ts';
import type { Client } from './octokit.ts';

/** Sends GitHub requests about one repository. The first request loads Octokit. */
export interface GitHub {
  readonly repository: Repository;
  readonly cancelled: AbortSignal | undefined;
  /**
   * Runs requests. Throws every failure as a `GitHubFailure` that names the purpose, and a plain
   * `NotEvaluated` where it is not GitHub's: the job is cancelled, or what is sent cannot be read.
   */
  readonly ask: <T>(
    purpose: Purpose,
    request: (client: Client, repository: Repository) => Promise<T>,
  ) => Promise<T>;
}

export function gitHub(connection: Connection): GitHub {
  const repository = repositoryOf(connection);
  const { cancelled, token } = connection;
  const cancellation = cancellationOf(cancelled);
  let client: Promise<Client> | undefined;
  return {
    repository,
    cancelled,
    ask: async (purpose, request) => {
      if (repository.owner === '' || repository.repo === '') throw noRepository(connection);
      client ??= import('./octokit.ts').then(({ connect }) => connect(connection));
      try {
        // Octokit may wait for a minute before it sends a request.
        return await Promise.race([request(await client, repository), ...cancellation]);
      } catch (error) {
        throw ownErrorIn(error) ?? asFailure(error, purpose, token !== undefined);
      }
    },
  };
}

const noRepository = ({ repository }: Connection) =>
  new NotEvaluated(
    `GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name: without it no request to GitHub can be made`,
  );

function cancellationOf(cancelled: AbortSignal | undefined): readonly Promise<never>[] {
  if (cancelled === undefined) return [];
  const cancellation = new Promise<never>((_, reject) => {
    const stop = () => reject(new NotEvaluated('the job was cancelled'));
    if (cancelled.aborted) stop();
    else cancelled.addEventListener('abort', stop, { once: true });
  });
  // Nobody may be waiting for it.
  cancellation.catch(() => undefined);
  return [cancellation];
}

/** An error of ours that Octokit has wrapped. */
function ownErrorIn(error: unknown): NotEvaluated | undefined {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof NotEvaluated) return inner;
  }
  return undefined;
}
