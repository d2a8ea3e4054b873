import type { Converted, Converter } from '../convert/converter.ts';
import { dependencyFinding, firstLine } from '../convert/dependency-finding.ts';
import { entries, entriesIfAny, number, record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { aText, anObject, ifAny, listOf, objectOf, there } from '../convert/shape.ts';
import { convertScan } from './scan.ts';
import { safetyRank } from './severity.ts';

const foundShape = listOf(objectOf({ vulnerability_id: aText, package_name: aText }));

const check = byMarks(
  objectOf({ report_meta: anObject, vulnerabilities: there }),
  objectOf({ vulnerabilities: foundShape, ignored_vulnerabilities: ifAny(foundShape) }),
);

const scan = byMarks(
  objectOf({ meta: objectOf({ scan_type: aText }), scan_results: there }),
  objectOf({ scan_results: anObject }),
);

/**
 * Reads Safety's `check --output json` of version 2 and later (`report_meta`, `vulnerabilities`),
 * `scan --output json` (`meta`, `scan_results`), and version 1's list of
 * `[package, specifier, version, advisory, id, cvss 2, cvss 3]`.
 */
export const safety: Converter = {
  tool: 'Safety',
  kind: 'security',
  informationUri: 'https://docs.safetycli.com/',
  recognises: (report) =>
    check.recognises(report) ||
    scan.recognises(report) ||
    (Array.isArray(report.value) && report.value.length > 0 && report.value.every(isTuple)),
  flawOf: (report) => check.flawOf(report) ?? scan.flawOf(report),
  convert: ({ value }) => {
    if (Array.isArray(value)) return convertTuples(value);
    const report = value as Fields;
    return 'scan_results' in report ? convertScan(report) : convertCheck(report);
  },
};

async function convertCheck(report: Fields): Promise<Converted> {
  const failures: string[] = [];
  const meta = record(report, 'report_meta');
  const found = entries(report['vulnerabilities'], '"vulnerabilities"', failures);
  const ignored = entriesIfAny(
    report['ignored_vulnerabilities'],
    '"ignored_vulnerabilities"',
    failures,
  );
  const packages = Object.keys(record(report, 'scanned_packages')).length;
  if ((number(meta, 'packages_found') ?? 0) === 0 && packages === 0) {
    failures.push('it looked at no package');
  }
  const counted = number(meta, 'vulnerabilities_found') ?? 0;
  if (found.length === 0 && counted > 0) failures.push(`it found ${counted} and lists none`);
  return {
    version: text(meta, 'safety_version'),
    findings: await Promise.all([
      ...found.map((entry) => vulnerability(entry, report, entry['ignored'] === true)),
      ...ignored.map((entry) => vulnerability(entry, report, true)),
    ]),
    failures,
  };
}

async function vulnerability(entry: Fields, report: Fields, ignored: boolean): Promise<Finding> {
  const name = text(entry, 'package_name') ?? 'a package without a name';
  const description = text(entry, 'advisory');
  return dependencyFinding({
    id: text(entry, 'vulnerability_id') ?? 'safety',
    aliases: [...texts(entry, 'CVE'), ...texts(record(entry, 'CVE'), 'name')],
    fixedIn: texts(entry, 'fixed_versions'),
    package: { name, version: text(entry, 'analyzed_version'), ecosystem: 'PyPI' },
    title: firstLine(description),
    description,
    url: text(entry, 'more_info_url'),
    rank: await safetyRank(entry),
    place: placeOf(name, report),
    suppressed: ignored ? { kind: 'external', why: text(entry, 'ignored_reason') } : undefined,
  });
}

/** Undefined for an environment, whose folder of packages is not in the repository. */
function placeOf(name: string, report: Fields) {
  if (text(record(report, 'report_meta'), 'scan_target') === 'environment') return undefined;
  const packages = record(report, 'affected_packages');
  const affected = Object.hasOwn(packages, name) ? record(packages, name) : {};
  const path = text(affected, 'found') ?? texts(record(report, 'report_meta'), 'scanned')[0];
  return path === undefined ? undefined : { path };
}

function isTuple(entry: unknown): entry is readonly unknown[] {
  return (
    Array.isArray(entry) &&
    entry.length >= 5 &&
    entry.slice(0, 4).every((part) => typeof part === 'string') &&
    /^\d\d*$/.test(String(entry[4]))
  );
}

async function convertTuples(list: readonly unknown[]): Promise<Converted> {
  const tuples = list.filter(isTuple);
  const broken = list.length - tuples.length;
  const failures = broken === 0 ? [] : [`the report is broken: ${broken} of it cannot be read`];
  const findings = tuples.map(async ([name, , version, advisory, id, cvssv2, cvssv3]) => {
    const fields: Fields = { name, version, advisory, id };
    return dependencyFinding({
      id: text(fields, 'id') ?? 'safety',
      package: {
        name: text(fields, 'name') ?? 'a package without a name',
        version: text(fields, 'version'),
        ecosystem: 'PyPI',
      },
      title: firstLine(text(fields, 'advisory')),
      description: text(fields, 'advisory'),
      rank: await safetyRank({ severity: { cvssv2, cvssv3 } }),
    });
  });
  return { findings: await Promise.all(findings), failures };
}
