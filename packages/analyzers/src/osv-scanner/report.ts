import type { Converted, Converter } from '../convert/converter.ts';
import { dependencyFinding, firstLine } from '../convert/dependency-finding.ts';
import { entries, entriesIfAny, number, record, records, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import {
  aText,
  anObject,
  either,
  ifAny,
  listOf,
  objectOf,
  someOf,
  there,
} from '../convert/shape.ts';

const packaged = objectOf({
  package: either(objectOf({ name: aText }), objectOf({ commit: aText })),
  vulnerabilities: ifAny(listOf(objectOf({ id: aText }))),
});
import { osvRank } from '../convert/osv-severity.ts';
import { licenseFindings } from './license-findings.ts';

/**
 * Reads osv-scanner's `--format json`: `results[] { source, packages[] { package,
 * vulnerabilities[], groups[], license_violations[] } }`. It lists packages without a vulnerability only with
 * `--all-packages`.
 */
export const osvScanner: Converter = {
  tool: 'osv-scanner',
  kind: 'security',
  informationUri: 'https://google.github.io/osv-scanner/',
  ...byMarks(
    either(
      objectOf({ experimental_config: anObject, results: there }),
      objectOf({ results: someOf(objectOf({ source: there, packages: there })) }),
    ),
    objectOf({ results: listOf(objectOf({ source: anObject, packages: listOf(packaged) })) }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

async function convert(report: Fields): Promise<Converted> {
  const failures: string[] = [];
  const results = entries(report['results'], '"results"', failures);
  const listed = results.flatMap((result) =>
    entries(result['packages'], '"packages"', failures).map((entry) => ({ entry, result })),
  );
  if (listed.length === 0)
    failures.push('it names no package that it looked at; with --all-packages it does');
  const unnamed = listed.filter(({ entry }) => !isNamed(record(entry, 'package'))).length;
  if (unnamed > 0) failures.push(`the report is broken: ${unnamed} packages have no name`);
  const findings = listed.flatMap(({ entry, result }) =>
    entriesIfAny(entry['vulnerabilities'], '"vulnerabilities"', failures).map((vulnerability) =>
      findingOf(vulnerability, entry, record(result, 'source')),
    ),
  );
  const licenses = listed.flatMap(({ entry, result }) =>
    licenseFindings(entry, record(result, 'source')),
  );
  return { findings: [...(await Promise.all(findings)), ...licenses], failures };
}

function isNamed(facts: Fields): boolean {
  return text(facts, 'name', 'commit') !== undefined;
}

async function findingOf(found: Fields, entry: Fields, source: Fields): Promise<Finding> {
  const facts = record(entry, 'package');
  const id = text(found, 'id') ?? 'osv-scanner';
  const name = text(facts, 'name', 'commit') ?? 'a package without a name';
  const path = text(source, 'path');
  const description = text(found, 'details');
  return dependencyFinding({
    id,
    aliases: texts(found, 'aliases'),
    fixedIn: fixesOf(found, name),
    package: {
      name,
      version: text(facts, 'version', 'commit'),
      ecosystem: text(facts, 'ecosystem'),
    },
    title: text(found, 'summary') ?? firstLine(description),
    description,
    url: `https://osv.dev/${encodeURIComponent(id)}`,
    tags: texts(record(found, 'database_specific'), 'cwe_ids').map(
      (cwe) => `external/cwe/${cwe.toLowerCase()}`,
    ),
    rank: await osvRank(found, groupScore(id, entry)),
    place: path === undefined ? undefined : { path },
  });
}

function groupScore(id: string, entry: Fields): number | undefined {
  const own = records(entry, 'groups').find((group) => texts(group, 'ids').includes(id));
  return own === undefined ? undefined : number(own, 'max_severity');
}

function fixesOf(found: Fields, name: string): readonly string[] {
  const affected = records(found, 'affected');
  const own = affected.filter((one) => text(record(one, 'package'), 'name') === name);
  return own
    .flatMap((one) => records(one, 'ranges'))
    .filter((range) => text(range, 'type') !== 'GIT')
    .flatMap((range) => records(range, 'events'))
    .flatMap((event) => text(event, 'fixed') ?? []);
}
