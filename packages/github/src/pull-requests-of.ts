import type { PullRequest, PullRequests } from '@ci-actions/commits';
import { GitHubFailure } from './failure.ts';
import type { GitHub } from './github.ts';

/** Commits in one request; GitHub answers for more too slowly. */
const batch = 50;

/**
 * The merged pull requests that contain each commit, by hash, the first merged first; commits pushed
 * directly have none. A pull request of another branch may have taken the commit over there.
 */
export async function pullRequestsOf(
  github: GitHub,
  hashes: readonly string[],
): Promise<PullRequests> {
  const found = new Map<string, readonly PullRequest[]>();
  for (let at = 0; at < hashes.length; at += batch) {
    const some = hashes.slice(at, at + batch);
    const answer = await ask(github, some);
    some.forEach((hash, place) => {
      found.set(hash, merged(answer[`c${place}`]?.associatedPullRequests?.nodes ?? []));
    });
  }
  return found;
}

interface Node {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** ISO 8601; null where it is not merged. */
  readonly mergedAt: string | null;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] };
}

type Answer = Readonly<
  Record<string, { readonly associatedPullRequests?: { readonly nodes: readonly Node[] } } | null>
>;

const fields =
  '... on Commit { associatedPullRequests(first: 10) { nodes { number title body mergedAt mergeCommit { oid } labels(first: 50) { nodes { name } } } } }';

async function ask(github: GitHub, hashes: readonly string[]): Promise<Answer> {
  const doing = 'read the pull requests of the commits';
  // Hashes come from git and contain only hexadecimal digits, so the query can include them.
  const objects = hashes.map((hash, place) => `c${place}: object(oid: "${hash}") { ${fields} }`);
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(' ')} } }`;
  const answer = await github.ask(
    { doing, right: 'pull-requests: read' },
    async (client, repository) => {
      try {
        return {
          data: await client.graphql<{ repository: Answer | null }>(query, { ...repository }),
        };
      } catch (error) {
        const refused = (error as { readonly errors?: readonly { readonly message: string }[] })
          .errors;
        if (refused === undefined) throw error;
        return { refused: refused.map(({ message }) => message).join('; ') };
      }
    },
  );
  if ('refused' in answer) throw new GitHubFailure(`could not ${doing}: ${answer.refused}`, 200);
  if (answer.data.repository === null) {
    throw new GitHubFailure(`could not ${doing}: GitHub finds no such repository`, 200);
  }
  return answer.data.repository;
}

function merged(nodes: readonly Node[]): readonly PullRequest[] {
  return nodes
    .filter(({ mergedAt }) => mergedAt !== null)
    .toSorted((a, b) => ((a.mergedAt ?? '') < (b.mergedAt ?? '') ? -1 : 1))
    .map(({ number, title, body, labels, mergeCommit }) => ({
      number,
      title,
      body,
      labels: labels.nodes.map(({ name }) => name),
      mergeCommit: mergeCommit?.oid,
    }));
}
