import type { Converted } from '../convert/converter.ts';
import { isRecord, number, record } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { bulkAdvisory } from './advisory.ts';

/**
 * Converts a report of npm 7 or later. `vulnerabilities` has an entry per package. Its `via` has an
 * object for each advisory of the package, which is a finding, and the names of the dependencies
 * that affect it. These must lead to an advisory, or the report is incomplete.
 */
export function convert7(report: Fields): Converted {
  const { vulnerabilities } = report;
  const packages = new Map(
    Object.entries(isRecord(vulnerabilities) ? vulnerabilities : {}).map(
      ([name, entry]) => [name, isRecord(entry) ? entry : {}] as const,
    ),
  );
  const metadata = record(report, 'metadata');
  const total = number(record(metadata, 'dependencies'), 'total');
  const counted = number(record(metadata, 'vulnerabilities'), 'total') ?? 0;
  const unexplained = [...packages.keys()].filter((name) => !leadsToAdvisory(name, packages));
  return {
    findings: [...packages].flatMap(([name, entry]) =>
      advisoriesOf(entry).map((advisory) => bulkAdvisory(advisory, name, 'npm-audit')),
    ),
    failures: [
      ...(isRecord(vulnerabilities)
        ? []
        : ['the report is broken: "vulnerabilities" is no object']),
      ...unexplained.map((name) => `${name} is reported without an advisory that says why`),
      ...(packages.size > 0 || (total ?? 0) > 0 ? [] : ['it looked at no dependency']),
      ...(counted > 0 && packages.size === 0
        ? [`it counts ${counted} packages and lists none`]
        : []),
    ],
  };
}

function viaOf(entry: Fields): readonly unknown[] {
  return Array.isArray(entry['via']) ? entry['via'] : [entry['via']];
}

function advisoriesOf(entry: Fields): readonly Fields[] {
  return viaOf(entry).filter(isRecord);
}

function leadsToAdvisory(name: string, packages: ReadonlyMap<string, Fields>): boolean {
  const seen = new Set([name]);
  for (const next of seen) {
    const entry = packages.get(next) ?? {};
    if (advisoriesOf(entry).length > 0) return true;
    for (const via of viaOf(entry)) if (typeof via === 'string') seen.add(via);
  }
  return false;
}
