import type { Handlers, Request } from './handler.ts';
import { notFound, refusal } from './refusals.ts';
import type { RepositoryState } from './repository-state.ts';
import { tagObject } from './tag-object.ts';
import type { TagObject } from './tag-object.ts';

interface Fields {
  readonly tag: string;
  readonly message: string;
  readonly object: string;
  readonly tagger?: { readonly name: string; readonly email: string; readonly date?: string };
}

/** Annotated tags. */
export function tagObjects(state: RepositoryState): Handlers {
  return {
    'POST /repos/{owner}/{repo}/git/tags': (request) => {
      const { tag, message, object, tagger } = request.body as Fields;
      if (!state.commits.has(object)) return refusal(422, 'Object does not exist');
      const by = { name: 'octocat', email: 'octocat@example.com', date: state.now(), ...tagger };
      const made = tagObject({ tag, message, object, tagger: by });
      state.tagObjects.set(made.sha, made);
      return { status: 201, body: described(request, made) };
    },
    'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': (request) => {
      const found = state.tagObjects.get(request.parameters['tag_sha'] ?? '');
      return found ? { status: 200, body: described(request, found) } : notFound;
    },
  };
}

function described({ origin, parameters }: Request, { object, ...rest }: TagObject) {
  const url = `${origin}/repos/${parameters['owner']}/${parameters['repo']}/git`;
  return {
    ...rest,
    node_id: `T${rest.sha}`,
    url: `${url}/tags/${rest.sha}`,
    object: { type: 'commit', sha: object, url: `${url}/commits/${object}` },
    verification: {
      verified: false,
      reason: 'unsigned',
      payload: null,
      signature: null,
      verified_at: null,
    },
  };
}
