import type { Converted } from '../convert/converter.ts';
import { dependencyFinding } from '../convert/dependency-finding.ts';
import { isRecord, number, record, records, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

/** Converts a report of npm 6: one finding for each of `advisories`. */
export function convert6(report: Fields): Converted {
  const { advisories } = report;
  const listed = isRecord(advisories) ? Object.values(advisories) : [];
  const valid = listed.filter(isRecord);
  const metadata = record(report, 'metadata');
  const looked = (number(metadata, 'totalDependencies', 'dependencies') ?? 0) > 0;
  const counted = Object.values(record(metadata, 'vulnerabilities')).some((n) => Number(n) > 0);
  return {
    findings: valid.map(finding),
    failures: [
      ...(isRecord(advisories) ? [] : ['the report is broken: "advisories" is no object']),
      ...(valid.length === listed.length
        ? []
        : ['the report is broken: an advisory cannot be read']),
      ...(looked || valid.length > 0 ? [] : ['it looked at no dependency']),
      ...(counted && valid.length === 0 ? ['it counts vulnerabilities and lists none'] : []),
    ],
  };
}

function finding(advisory: Fields): Finding {
  const id = text(advisory, 'github_advisory_id', 'id') ?? 'npm-audit';
  const patched = text(advisory, 'patched_versions');
  return dependencyFinding({
    id,
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
    tags: texts(advisory, 'cwe').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
    rank: rank(text(advisory, 'severity'), number(record(advisory, 'cvss'), 'score')),
  });
}
