import { sameTool, secretKindOf } from '@ci-actions/findings';
import type { Day } from './days.ts';
import type { Suppression } from './policy.ts';
import { thresholds } from './threshold.ts';

/** The parts of a finding that a suppression can match. */
export interface Suppressible {
  readonly tool: string;
  readonly rule?: string | undefined;
  /** Relative to the workspace, with slashes. */
  readonly path?: string | undefined;
  readonly package?: string | undefined;
  readonly fingerprints: readonly string[];
  /** Excused by its fingerprint alone; results of secret scanners always are. */
  readonly secret?: boolean;
}

export interface Suppressor {
  /** The entry that excuses the finding and expires last. All matching entries then count as used. */
  readonly match: (finding: Suppressible) => Suppression | undefined;
  /** Expired entries; they suppress nothing. */
  readonly expired: readonly Suppression[];
  /** Valid entries that matched nothing and name one of `tools` or no tool. */
  readonly unused: (tools: readonly string[]) => readonly Suppression[];
}

/** Matches findings with the entries that are valid on `today`. */
export async function suppressor(entries: readonly Suppression[], today: Day): Promise<Suppressor> {
  const valid = entries
    .filter(({ expires }) => expires >= today)
    .toSorted((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
  const globs = await compiled(valid);
  const used = new Set<Suppression>();
  return {
    match: (finding) => {
      const secret = finding.secret === true || secretKindOf(finding) === 'secret';
      const matching = valid.filter((entry) => covers(entry, finding, globs, secret));
      for (const entry of matching) used.add(entry);
      return matching[0];
    },
    expired: entries.filter(({ expires }) => expires < today),
    unused: (tools) =>
      valid.filter(
        (entry) =>
          !used.has(entry) &&
          (entry.tool === undefined || tools.some((tool) => sameTool(entry.tool ?? '', tool))),
      ),
  };
}

type Globs = ReadonlyMap<string, (path: string) => boolean>;

async function compiled(entries: readonly Suppression[]): Promise<Globs> {
  const patterns = entries.map(({ path }) => path).filter((path) => path !== undefined);
  if (patterns.length === 0) return new Map();
  const { Minimatch } = await import('minimatch');
  return new Map(
    patterns.map((pattern) => {
      const glob = new Minimatch(rooted(pattern), { dot: true, nocomment: true, nonegate: true });
      return [pattern, (path) => glob.match(path)];
    }),
  );
}

function covers(entry: Suppression, finding: Suppressible, globs: Globs, secret: boolean): boolean {
  const { tool, rule, path, fingerprint } = entry;
  if (secret && fingerprint === undefined) return false;
  return (
    (rule ?? entry.package ?? fingerprint) !== undefined &&
    (tool === undefined || sameTool(tool, finding.tool)) &&
    (rule === undefined || sameRule(rule, finding.rule)) &&
    (entry.package === undefined || entry.package === finding.package) &&
    (fingerprint === undefined || finding.fingerprints.includes(fingerprint)) &&
    (path === undefined || matches(globs.get(path), finding.path))
  );
}

/** Converters add the severity to the id if findings of a rule differ in it, such as `B105/low`. */
function sameRule(named: string, rule: string | undefined): boolean {
  return rule === named || thresholds.some((word) => rule === `${named}/${word}`);
}

function matches(glob: ((path: string) => boolean) | undefined, path: string | undefined): boolean {
  return glob !== undefined && path !== undefined && glob(rooted(path));
}

function rooted(path: string): string {
  return path.replace(/^\.\//, '');
}
