import type {
  Finding,
  FindingPlace,
  FindingRule,
  PackageFacts,
  SuppressedBy,
} from './native-finding.ts';
import type { Rank } from './rank.ts';

export interface Dependency {
  /** The advisory's id as the tool writes it. It becomes the rule's id. */
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly fixedIn?: readonly string[];
  readonly package: PackageFacts;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly tags?: readonly string[];
  readonly rank: Rank;
  readonly place?: FindingPlace | undefined;
  /** Distinguishes the entry from others of the same advisory, package and file. */
  readonly by?: string | undefined;
  readonly suppressed?: SuppressedBy | undefined;
  readonly informational?: boolean;
  readonly properties?: Finding['properties'];
}

/** Converts a vulnerable package to a finding, in the same way for every tool. */
export function dependencyFinding(found: Dependency): Finding {
  const { id, place, suppressed, informational } = found;
  const aliases = [...new Set(found.aliases)].filter((alias) => alias !== id);
  const fixedIn = [...new Set(found.fixedIn)];
  return {
    rule: ruleOf(found),
    message: messageOf(found, fixedIn),
    rank: found.rank,
    place,
    package: found.package,
    advisory: { id, aliases, fixedIn },
    fingerprints: { [findingFingerprint]: fingerprintOf(found) },
    suppressed,
    informational,
    properties: found.properties,
  };
}

/**
 * Distinguishes findings of one advisory in two packages: both are at line 1 of the lock file.
 * Does not contain the version, so that an update without a fix keeps the finding.
 */
export const findingFingerprint = 'ci-actions/finding/v1';

function fingerprintOf({ id, package: { name, path }, place, by }: Dependency): string {
  return [id, name, path ?? place?.path, by].filter((part) => part !== undefined).join(':');
}

function ruleOf({ id, title, description, url, tags }: Dependency): FindingRule {
  return { id, title, description, url, tags: ['vulnerability', ...(tags ?? [])] };
}

function messageOf(
  { id, title, package: { name, version } }: Dependency,
  fixed: readonly string[],
) {
  const what = version === undefined ? name : `${name} ${version}`;
  const why = title === undefined || title === id ? id : `${title} (${id})`;
  const fix = fixed.length === 0 ? 'no fixed version is known' : `fixed in ${fixed.join(', ')}`;
  return `${what}: ${why}; ${fix}`;
}

/** The first non-blank line of a text, as a title; undefined if there is none. */
export function firstLine(text: string | undefined): string | undefined {
  const line = text?.split(/\r?\n/).find((one) => one.trim() !== '');
  return line?.replace(/^##*\s*/, '').trim();
}
