import { updateTitle } from './update-title.ts';
import type { UpdateTitle } from './update-title.ts';
import { folderInBody, updatesInBody } from './updates-in-body.ts';

/** What a commit updates: one dependency, or several together. All texts are untrusted. */
export interface DependencyUpdate {
  /** Of several the title: `bump the npm group`. Undefined where it names one dependency. */
  readonly title: string | undefined;
  /** Of several those that the text lists, which may be none. */
  readonly dependencies: readonly UpdatedDependency[];
  /** Whether it updates more than `dependencies`. */
  readonly more: boolean;
  readonly folder: string | undefined;
  /** The title says that the update mends a vulnerability. */
  readonly security: boolean;
}

export interface UpdatedDependency {
  readonly name: string;
  /** Unknown where the text does not say. */
  readonly from: string | undefined;
  readonly to: string;
  /** The folder or file of the manifest, where the title says it. */
  readonly folder: string | undefined;
  readonly security: boolean;
}

/** What is known of a commit beside its title. */
export interface UpdateContext {
  /** Empty where the commit is not conventional. */
  readonly type: string;
  readonly scope: string | undefined;
  readonly body: string;
  readonly byUpdateBot: boolean;
}

/** Dependabot. */
const fromTo = /^(?:bump|update|upgrade) (\S+) from (\S+) to (\S+)$/i;
const requirement = /^update (\S+) requirements? from (\S.*?) to (\S.*)$/i;
const ofGroup = /^bump the \S+ group$/i;
/** Renovate puts words around the name: `update dependency x to v2`, `update x docker tag to v3`. */
const worded =
  /^(?:update|pin|bump|roll ?back) (?:(dependency|module|plugin|crate|image|gem|helm release|github action) )?(\S+)(?: (action|docker tag|docker digest|digest|orb|monorepo))?(?: from (\S+))? to (\S+(?: \|\| \S+)*)$/i;
/** Renovate: `update all non-major dependencies`, `pin dependencies`, `lock file maintenance`. */
const ofAll =
  /^(?:(?:update|upgrade|bump|pin) (?:[\w./@-]+ ){0,4}(?:dependencies|deps|docker digests)|lock file maintenance)$/i;
/** Names of several words stand only in the titles of bots: `update spring security to v7.1`. */
const ofWords = /^(?:bump|update|upgrade|pin|roll ?back) (\S.*?)(?: from (\S+))? to (\S+)$/i;

const ownTypes: ReadonlySet<string> = new Set(['feat', 'fix', 'perf']);
const ofDependencies = /^(?:(?:build|dev)-)?dep(?:s|endency|endencies)(?:-dev)?$/i;
const version = /^(?:[~^<>=!]{0,2}v?\d[\w.+*-]*|[0-9a-f]{7,64}|sha256:[0-9a-f]+)$/i;
/** `fix: bump timeout from 30s to 60s` */
const quantity = /^\d+(?:\.\d+)?(?:ms|s|sec|m|min|h|d|k|m|g|[kmg]i?b|px|r?em|x)$/i;
const noDependency =
  /^(?:versions?|readme|changelog|licen[sc]e|copyright|msrv|timeout|limit)(?:\.\w+)?$/i;

/** A check that costs little: of 30,000 titles few update a dependency. */
export const mayUpdate = (text: string): boolean =>
  /^(?:bump|update|upgrade|pin|unpin|roll|replace|lock|pre-commit|[^a-z])/i.test(text);

/** @param text a description without its type, or a whole title that has none. */
export function dependencyUpdateOf(
  text: string,
  { type, scope, body, byUpdateBot }: UpdateContext,
): DependencyUpdate | undefined {
  // A revert of an update is none.
  if (type === 'revert' || !mayUpdate(text)) return undefined;
  const title = updateTitle(text);
  if (title === undefined) return undefined;
  const marked = ofDependencies.test(type) || (scope !== undefined && ofDependencies.test(scope));
  const trusted = byUpdateBot || marked;
  const one = named(title, trusted);
  // `feat: update the API to v2` is a feature, however it looks.
  const isOwn = ownTypes.has(type) && !trusted;
  if (one !== undefined) return isOwn && !one.sure ? undefined : single(title, one);
  if (ofGroup.test(title.text)) return several(title, body);
  if (isOwn) return undefined;
  if (ofAll.test(title.text)) return several(title, body);
  const listed = /^bump /i.test(title.text) && updatesInBody(body).length > 0;
  const isOfBot = byUpdateBot || (marked && !ownTypes.has(type)) || title.security;
  if (!listed && !isOfBot) return undefined;
  const [, name, from, to] = (isOfBot && ofWords.exec(title.text)) || [];
  return name !== undefined && to !== undefined && version.test(to)
    ? single(title, { name, from, to })
    : several(title, body);
}

interface Named {
  readonly name: string;
  readonly from: string | undefined;
  readonly to: string;
  /** The words say that it is a dependency. */
  readonly sure?: boolean;
}

function named({ text }: UpdateTitle, trusted: boolean): Named | undefined {
  const required = requirement.exec(text);
  if (required)
    return { name: required[1] ?? '', from: required[2], to: required[3] ?? '', sure: true };
  const hop = fromTo.exec(text);
  if (hop) {
    const [, name = '', from = '', to = ''] = hop;
    const fits = trusted || (isVersion(from) && isVersion(to) && !noDependency.test(name));
    return fits ? { name, from, to } : undefined;
  }
  const [, before, name, after, from, to] = worded.exec(text) ?? [];
  if (name === undefined || to === undefined || !isVersion(to)) return undefined;
  const what = `${before ?? ''} ${after ?? ''}`.toLowerCase();
  if (what === ' ' && !trusted && noDependency.test(name)) return undefined;
  // The digest of an image changes beside its tag: `to 0a1b2c3` does not follow `to v2`.
  const full = what.endsWith('digest') ? `${name} ${after}` : name;
  return { name: full, from, to, sure: /dependency|docker|digest|monorepo/.test(what) };
}

const isVersion = (text: string) => version.test(text) && !quantity.test(text);

function single({ folder, security }: UpdateTitle, { name, from, to }: Named): DependencyUpdate {
  const dependencies = [{ name, from, to, folder, security }];
  return { title: undefined, dependencies, more: false, folder, security };
}

function several(title: UpdateTitle, body: string): DependencyUpdate {
  const { text, count, security } = title;
  const folder = title.folder ?? folderInBody(body);
  const listed = updatesInBody(body);
  const [only] = listed;
  // Dependabot leaves the versions out of a long title: `bump github.com/a/b`.
  if (
    only !== undefined &&
    listed.length === 1 &&
    text.toLowerCase() === `bump ${only.name}`.toLowerCase()
  ) {
    return single(title, only);
  }
  return {
    title: text,
    dependencies: listed.map((of) => ({ ...of, folder, security: false })),
    more: listed.length === 0 || listed.length < (count ?? 0),
    folder,
    security,
  };
}
