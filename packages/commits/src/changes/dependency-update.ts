/** An update of a dependency to another version. */
export interface DependencyUpdate {
  readonly name: string;
  /** Unknown where the title does not say. */
  readonly from: string | undefined;
  readonly to: string;
  /** The folder of the manifest, where the title says it. */
  readonly folder: string | undefined;
}

/** Dependabot: `bump x from 1.0 to 2.0 in /web`. */
const fromTo = /^bump (\S+) from (\S+) to (\S+)(?: in (\S+))?$/i;
/** Renovate: `update dependency x to v2`, `update module a/b to v1.2`, `update x action to v4`. */
const to =
  /^update (?:(?:dependency|module|plugin|crate|image|gem|helm release|github action) )?(\S+)(?: (?:action|docker tag|orb|digest|monorepo))? to (v?\d\S*|[0-9a-f]{7,})$/i;

/** @param text a description without its type, or a whole title that has none. */
export function dependencyUpdateOf(text: string): DependencyUpdate | undefined {
  // Of 30,000 titles few update a dependency.
  if (!/^(?:bump|update) /i.test(text)) return undefined;
  const hop = fromTo.exec(text);
  if (hop) {
    const [, name = '', from, target = '', folder] = hop;
    return { name: bare(name), from, to: target, folder };
  }
  const [, name, target] = to.exec(text) ?? [];
  if (name === undefined || target === undefined) return undefined;
  return { name: bare(name), from: undefined, to: target, folder: undefined };
}

const bare = (name: string) => name.replaceAll('`', '');
