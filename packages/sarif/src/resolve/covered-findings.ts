import type { Finding } from '@ci-actions/findings';

/** Finds out whether every finding of one report is in another. */
export interface Coverage {
  /** Notes a finding of the other report. */
  readonly add: (finding: Finding) => void;
  /** Whether each finding has its counterpart. */
  readonly isWhole: () => boolean;
}

/**
 * Whether the findings of a native report are those of a SARIF file of the same tool. Texts and
 * ids differ between a tool's formats, so a finding is the same if a name of its rule or advisory
 * and its place agree. Findings that the native report suppresses need no counterpart, as most
 * tools leave them out of their SARIF.
 */
export function coverageOf(findings: readonly Finding[]): Coverage {
  const open = new Map<string, Set<Finding>>();
  const left = new Set<Finding>();
  for (const finding of findings) {
    if (finding.suppressedByReport && !finding.secret) continue;
    left.add(finding);
    for (const id of idsOf(finding)) {
      const same = open.get(keyOf(id, lineOf(finding))) ?? new Set();
      open.set(keyOf(id, lineOf(finding)), same.add(finding));
    }
  }
  return {
    add(other) {
      // What the other report excuses or has found to be gone does not stand for an open finding.
      if (other.baseline === 'absent' || (other.suppressedByReport && !other.secret)) return;
      for (const id of [...idsOf(other), ...shorterIds(other.rule)]) {
        for (const key of new Set([keyOf(id, undefined), keyOf(id, other.line)])) {
          const same = open.get(key);
          for (const finding of same ?? []) {
            if (!samePath(finding.path, other.path)) continue;
            same?.delete(finding);
            if (!left.delete(finding)) continue;
            // One entry of an advisory may stand for several packages or paths; a line is one.
            if (finding.package === undefined) return;
          }
        }
      }
    },
    isWhole: () => left.size === 0,
  };
}

function keyOf(id: string, line: number | undefined): string {
  return `${line ?? ''} ${id}`;
}

/** Tools give the findings of a package different lines of its lock file, or none. */
function lineOf(finding: Finding): number | undefined {
  return finding.package === undefined ? finding.line : undefined;
}

function idsOf({ rule, advisories }: Finding): readonly string[] {
  return [...new Set([rule, ...advisories].map((id) => id.toLowerCase()))].filter(Boolean);
}

/** Grype and others put the package behind the id of the advisory: `CVE-2024-1-openssl`. */
function shorterIds(rule: string): readonly string[] {
  const parts = rule.toLowerCase().split('-');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('-'));
}

/** One path may begin at the scanned folder, and the other at the root of the repository. */
function samePath(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return `/${a}`.endsWith(`/${b}`) || `/${b}`.endsWith(`/${a}`);
}
