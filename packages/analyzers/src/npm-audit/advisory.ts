import { dependencyFinding } from '../convert/dependency-finding.ts';
import { number, record, records, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

/**
 * An advisory as the registry's endpoint `audits/quick` gives it: the reports of npm 6, pnpm and
 * Yarn 1 to 3 hold it as it is. `by` tells entries of one advisory apart.
 */
export function quickAdvisory(advisory: Fields, tool: string, by?: string): Finding {
  const patched = text(advisory, 'patched_versions');
  return dependencyFinding({
    id: text(advisory, 'github_advisory_id', 'id') ?? tool,
    aliases: texts(advisory, 'cves'),
    fixedIn: patched === undefined || patched === '<0.0.0' ? [] : [patched],
    package: {
      name: text(advisory, 'module_name') ?? 'a package without a name',
      version: text(records(advisory, 'findings')[0] ?? {}, 'version'),
      ecosystem: 'npm',
    },
    title: text(advisory, 'title'),
    description: text(advisory, 'overview'),
    url: text(advisory, 'url'),
    tags: cwes(advisory),
    rank: rankOf(advisory),
    by,
  });
}

/**
 * An advisory as the registry's endpoint `advisories/bulk` gives it: the reports of npm 7, bun and
 * Yarn 4.0.0 hold it, with the range of versions under one key or another.
 */
export function bulkAdvisory(advisory: Fields, name: string, tool: string): Finding {
  const url = text(advisory, 'url');
  const range = text(advisory, 'range', 'vulnerable_versions');
  const fixed =
    range === undefined ? undefined : /(?:^|\s)<\s*([^\s|<>=][^\s|<>=]*)$/.exec(range)?.[1];
  return dependencyFinding({
    id: ghsaOf(url) ?? text(advisory, 'source', 'id') ?? tool,
    aliases: texts(advisory, 'cves'),
    fixedIn: fixed === undefined ? [] : [fixed],
    package: { name: text(advisory, 'dependency') ?? name, ecosystem: 'npm' },
    title: text(advisory, 'title'),
    url,
    tags: cwes(advisory),
    rank: rankOf(advisory),
    by: range,
  });
}

export function ghsaOf(url: string | undefined): string | undefined {
  return /GHSA-[\w-][\w-]*/.exec(url ?? '')?.[0];
}

function rankOf(advisory: Fields) {
  return rank(text(advisory, 'severity'), number(record(advisory, 'cvss'), 'score'));
}

function cwes(advisory: Fields): readonly string[] {
  return texts(advisory, 'cwe').map((cwe) => `external/cwe/${cwe.toLowerCase()}`);
}
