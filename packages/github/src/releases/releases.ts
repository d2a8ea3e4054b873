import { GitHubFailure } from '../failure.ts';
import type { GitHub } from '../github.ts';
import { refusals } from './refusals.ts';
import { fieldsOf, hostedAsset, hostedRelease } from './release.ts';
import type { HostedAsset, HostedRelease, ReleaseFields } from './release.ts';

const right = 'contents: write';

/**
 * The releases and drafts of a tag, the lowest id first. Only the whole list has drafts, and only
 * for a token that may write.
 */
export async function releasesOfTag(
  github: GitHub,
  tag: string,
): Promise<readonly HostedRelease[]> {
  const purpose = { doing: 'list the releases', right };
  const found = await github.ask(purpose, async (client, repository) => {
    const pages = client.paginate.iterator('GET /repos/{owner}/{repo}/releases', {
      ...repository,
      per_page: 100,
    });
    // By id: a release that is made meanwhile moves the last one of a page to the next page too.
    const releases = new Map<number, HostedRelease>();
    for await (const { data } of pages) {
      for (const one of data) if (one.tag_name === tag) releases.set(one.id, hostedRelease(one));
    }
    return releases;
  });
  return [...found.values()].toSorted((a, b) => a.id - b.id);
}

/** The page of the tag's published release; undefined where there is none. */
export async function releasePage(github: GitHub, tag: string): Promise<string | undefined> {
  return orMissing(
    github.ask({ doing: `read the release of ${tag}`, right }, async (client, repository) => {
      const address = 'GET /repos/{owner}/{repo}/releases/tags/{tag}';
      const { data } = await client.request(address, { ...repository, tag });
      return data.html_url;
    }),
  );
}

/** Undefined where there is none, or none yet: a new release may take a moment to be seen. */
export async function releaseById(github: GitHub, id: number): Promise<HostedRelease | undefined> {
  return orMissing(
    github.ask({ doing: `read release ${id}`, right }, async (client, repository) => {
      const address = 'GET /repos/{owner}/{repo}/releases/{release_id}';
      const { data } = await client.request(address, { ...repository, release_id: id });
      return hostedRelease(data);
    }),
  );
}

/**
 * Sent once: an answer that got lost may hide a draft that was made, and a repetition would make a
 * second one. No commit is named, because the tag exists; with one, GitHub answers 404 where its
 * workflow files differ from the default branch's.
 */
export async function createRelease(github: GitHub, fields: ReleaseFields): Promise<HostedRelease> {
  const purpose = { doing: `create the release of ${fields.tag}`, right, refusals };
  return github.ask(purpose, async (client, repository) => {
    const { data } = await client.request('POST /repos/{owner}/{repo}/releases', {
      ...repository,
      ...fieldsOf(fields),
      request: { retries: 0 },
    });
    return hostedRelease(data);
  });
}

export async function updateRelease(
  github: GitHub,
  id: number,
  fields: ReleaseFields,
): Promise<HostedRelease> {
  const verb = fields.draft ? 'update the draft' : 'publish the release';
  const purpose = { doing: `${verb} of ${fields.tag}`, right, refusals };
  return github.ask(purpose, async (client, repository) => {
    const { data } = await client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
      ...repository,
      release_id: id,
      ...fieldsOf(fields),
    });
    return hostedRelease(data);
  });
}

export async function deleteRelease(github: GitHub, id: number): Promise<void> {
  await orMissing(
    github.ask({ doing: `delete the draft ${id}`, right }, (client, repository) =>
      client.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
        ...repository,
        release_id: id,
      }),
    ),
  );
}

export async function assetsOf(github: GitHub, id: number): Promise<readonly HostedAsset[]> {
  const purpose = { doing: `list the assets of release ${id}`, right };
  return github.ask(purpose, async (client, repository) => {
    const assets = await client.paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
      ...repository,
      release_id: id,
      per_page: 100,
    });
    return assets.map(hostedAsset);
  });
}

export async function deleteAsset(github: GitHub, { id, name }: HostedAsset): Promise<void> {
  await orMissing(
    github.ask({ doing: `delete the asset ${name}`, right, refusals }, (client, repository) =>
      client.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        ...repository,
        asset_id: id,
      }),
    ),
  );
}

/** What is not there is undefined; deleting it is done. */
async function orMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return undefined;
    throw error;
  }
}
