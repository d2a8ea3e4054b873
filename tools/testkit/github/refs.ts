import type { Answer, Handlers, Request } from './handler.ts';
import { creationRestricted, notFound, refusal, ruleViolation } from './refusals.ts';
import type { RepositoryState, TagRef } from './repository-state.ts';

/** Branches and tags as refs. */
export function refs(state: RepositoryState): Handlers {
  return {
    'GET /repos/{owner}/{repo}/git/ref/{ref}': (request) => {
      const ref = request.parameters['ref'] ?? '';
      const target = targetOf(state, ref);
      return target === undefined
        ? notFound
        : { status: 200, body: described(request, ref, target) };
    },
    'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': (request) => {
      const prefix = request.parameters['ref'] ?? '';
      const found = allRefs(state).filter(([ref]) => ref.startsWith(prefix));
      return { status: 200, body: found.map(([ref, target]) => described(request, ref, target)) };
    },
    'POST /repos/{owner}/{repo}/git/refs': (request) => {
      const { ref: full, sha } = request.body as { ref: string; sha: string };
      const ref = full.replace(/^refs\//, '');
      if (!/^refs\/(heads|tags)\/./.test(full))
        return refusal(422, "Reference name must start with 'refs/'.");
      if (targetOf(state, ref)) return refusal(422, 'Reference already exists');
      const target = existing(state, sha);
      if (target === undefined) return refusal(422, 'Object does not exist');
      if (state.refusesRef(full) || isLocked(state, ref)) return refusal(422, creationRestricted);
      set(state, ref, target);
      return { status: 201, body: described(request, ref, target) };
    },
    'PATCH /repos/{owner}/{repo}/git/refs/{ref}': (request) => {
      const ref = request.parameters['ref'] ?? '';
      const { sha, force } = request.body as { sha: string; force?: boolean };
      const old = targetOf(state, ref);
      if (old === undefined) return refusal(422, 'Reference does not exist');
      const target = existing(state, sha);
      if (target === undefined) return refusal(422, 'Object does not exist');
      if (state.refusesRef(`refs/${ref}`) || isLocked(state, ref))
        return ruleViolation('Cannot update this protected ref.');
      // The fake does not know the history: it takes every move as one that needs force.
      if (force !== true && old.sha !== sha) return refusal(422, 'Update is not a fast forward');
      set(state, ref, target);
      return { status: 200, body: described(request, ref, target) };
    },
    'DELETE /repos/{owner}/{repo}/git/refs/{ref}': ({ parameters }): Answer => {
      const ref = parameters['ref'] ?? '';
      if (targetOf(state, ref) === undefined) return refusal(422, 'Reference does not exist');
      if (state.refusesRef(`refs/${ref}`))
        return ruleViolation('Cannot delete this protected ref.');
      // The ref of a deleted immutable release may go, but its name stays locked.
      const inUse = state.releases.some((one) => one.immutable && `tags/${one.tag}` === ref);
      if (inUse) return ruleViolation('Cannot delete this tag. The tag is permanently locked.');
      const [kind, name] = parts(ref);
      (kind === 'tags' ? state.tags : state.heads).delete(name);
      return { status: 204 };
    },
  };
}

function parts(ref: string): [kind: string, name: string] {
  const slash = ref.indexOf('/');
  return [ref.slice(0, slash), ref.slice(slash + 1)];
}

function isLocked(state: RepositoryState, ref: string): boolean {
  const [kind, name] = parts(ref);
  return kind === 'tags' && state.lockedTags.has(name);
}

function allRefs(state: RepositoryState): [ref: string, target: TagRef][] {
  return [
    ...[...state.heads].map(([name, sha]): [string, TagRef] => [`heads/${name}`, { sha }]),
    ...[...state.tags].map(([name, target]): [string, TagRef] => [`tags/${name}`, target]),
  ];
}

function targetOf(state: RepositoryState, ref: string): TagRef | undefined {
  return allRefs(state).find(([name]) => name === ref)?.[1];
}

function existing(state: RepositoryState, sha: string): TagRef | undefined {
  const annotated = state.tagObjects.get(sha);
  if (annotated !== undefined) return { sha, annotated };
  return state.commits.has(sha) ? { sha } : undefined;
}

function set(state: RepositoryState, ref: string, target: TagRef): void {
  const [kind, name] = parts(ref);
  if (kind === 'tags') state.tags.set(name, target);
  else state.heads.set(name, target.annotated?.object ?? target.sha);
}

function described({ origin, parameters }: Request, ref: string, { sha, annotated }: TagRef) {
  const url = `${origin}/repos/${parameters['owner']}/${parameters['repo']}/git`;
  const type = annotated ? 'tag' : 'commit';
  return {
    ref: `refs/${ref}`,
    node_id: `R${ref}`,
    url: `${url}/refs/${ref}`,
    object: { type, sha, url: `${url}/${type}s/${sha}` },
  };
}
