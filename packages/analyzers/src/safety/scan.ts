import type { Converted } from '../convert/converter.ts';
import { dependencyFinding } from '../convert/dependency-finding.ts';
import { entries, entriesIfAny, isRecord, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { safetyRank } from './severity.ts';

/**
 * Converts a report of `safety scan`, schema 3.0: `scan_results.projects[].files[].results
 * .dependencies[].specifications[].vulnerabilities.known_vulnerabilities[]`. An environment has
 * `files` without `projects`.
 */
export async function convertScan(report: Fields): Promise<Converted> {
  const failures: string[] = [];
  const results = record(report, 'scan_results');
  const projects = entriesIfAny(results['projects'], '"projects"', failures);
  const files = [results, ...projects].flatMap((part) =>
    entriesIfAny(part['files'], '"files"', failures),
  );
  if (files.length === 0) failures.push('it looked at no file');
  const telemetry = record(record(report, 'meta'), 'telemetry');
  return {
    version: text(telemetry, 'safety_version'),
    findings: await Promise.all(files.flatMap((file) => findingsOf(file, failures))),
    failures,
  };
}

function findingsOf(file: Fields, failures: string[]): readonly Promise<Finding>[] {
  const path = text(file, 'location');
  const listed = entries(record(file, 'results')['dependencies'], '"dependencies"', failures);
  return listed.flatMap((dependency) =>
    entries(dependency['specifications'], '"specifications"', failures).flatMap((specification) => {
      const found = record(specification, 'vulnerabilities');
      const known = entries(found['known_vulnerabilities'], '"known_vulnerabilities"', failures);
      return known.map((vulnerability) =>
        findingOf(vulnerability, dependency, specification, path),
      );
    }),
  );
}

async function findingOf(
  vulnerability: Fields,
  dependency: Fields,
  specification: Fields,
  path: string | undefined,
): Promise<Finding> {
  const { ignored } = vulnerability;
  const name = text(dependency, 'name') ?? 'a package without a name';
  const recommended = text(
    record(record(specification, 'vulnerabilities'), 'remediation'),
    'recommended',
  );
  const raw = text(specification, 'raw');
  return dependencyFinding({
    id: text(vulnerability, 'id') ?? 'safety',
    fixedIn: recommended === undefined ? [] : [recommended],
    package: { name, version: /==\s*([^\s;,][^\s;,]*)/.exec(raw ?? '')?.[1], ecosystem: 'PyPI' },
    title: vulnerableTitle(vulnerability),
    rank: await safetyRank(vulnerability),
    place: path === undefined ? undefined : { path },
    suppressed: isRecord(ignored)
      ? { kind: 'external', why: text(ignored, 'reason', 'code') }
      : undefined,
  });
}

function vulnerableTitle(vulnerability: Fields): string | undefined {
  const range = text(vulnerability, 'vulnerable_spec');
  return range === undefined ? undefined : `known vulnerability of ${range}`;
}
