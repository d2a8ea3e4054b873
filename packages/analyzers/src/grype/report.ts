import type { Converted, Converter } from '../convert/converter.ts';
import { dependencyFinding, firstLine } from '../convert/dependency-finding.ts';
import { entriesIfAny, isRecord, number, record, records, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { imageName } from '../convert/image-name.ts';
import type { Finding, SuppressedBy } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { byMarks } from '../convert/recognised.ts';
import { aText, ifAny, listOf, objectOf, oneOf, there } from '../convert/shape.ts';

const matchShape = objectOf({
  vulnerability: objectOf({ id: aText }),
  artifact: objectOf({ name: aText, version: aText }),
});

/**
 * Reads Grype's `-o json`: `{ matches, ignoredMatches?, source, distro, descriptor }`. It has no
 * number of scanned packages: a report without matches must name its source and its database.
 */
export const grype: Converter = {
  tool: 'Grype',
  kind: 'security',
  informationUri: 'https://github.com/anchore/grype',
  ...byMarks(
    objectOf({ matches: there, descriptor: objectOf({ name: oneOf('grype') }) }),
    objectOf({ matches: ifAny(listOf(matchShape)), ignoredMatches: ifAny(listOf(matchShape)) }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const matches = entriesIfAny(report['matches'], '"matches"', failures);
  const ignored = entriesIfAny(report['ignoredMatches'], '"ignoredMatches"', failures);
  const source = record(report, 'source');
  const descriptor = record(report, 'descriptor');
  failures.push(...databaseErrors(record(descriptor, 'db')));
  if (matches.length === 0 && !namesSourceAndDatabase(source, descriptor)) {
    failures.push('the report names no source or no database');
  }
  const target = record(source, 'target');
  const image = text(target, 'userInput');
  const root = text(source, 'target');
  return {
    version: text(descriptor, 'version'),
    findings: [
      ...matches.map((match) => findingOf(match, root)),
      ...ignored.map((match) =>
        findingOf(match, root, { kind: 'external', why: whyIgnored(match) }),
      ),
    ],
    failures,
    target: image === undefined ? undefined : imageName(image),
  };
}

function databaseErrors(database: Fields): readonly string[] {
  const status = isRecord(database['status']) ? database['status'] : database;
  const error = text(status, 'error');
  if (error !== undefined) return [`its database: ${error}`];
  return status['valid'] === false ? ['its database is not valid'] : [];
}

function namesSourceAndDatabase(source: Fields, descriptor: Fields): boolean {
  return (
    (text(source, 'target') ?? text(record(source, 'target'), 'userInput')) !== undefined &&
    Object.keys(record(descriptor, 'db')).length > 0
  );
}

function findingOf(match: Fields, root: string | undefined, suppressed?: SuppressedBy): Finding {
  const vulnerability = record(match, 'vulnerability');
  const artifact = record(match, 'artifact');
  const related = records(match, 'relatedVulnerabilities');
  const location = records(artifact, 'locations')[0] ?? {};
  const path = text(location, 'path');
  const description = text(vulnerability, 'description') ?? text(related[0] ?? {}, 'description');
  return dependencyFinding({
    id: text(vulnerability, 'id') ?? 'grype',
    aliases: related.flatMap((one) => text(one, 'id') ?? []),
    fixedIn: texts(record(vulnerability, 'fix'), 'versions'),
    package: {
      name: text(artifact, 'name') ?? 'a package without a name',
      version: text(artifact, 'version'),
      ecosystem: text(artifact, 'type'),
      path: root === undefined ? path : undefined,
    },
    title: firstLine(description),
    description,
    url: text(vulnerability, 'dataSource'),
    rank: rank(text(vulnerability, 'severity'), ...[vulnerability, ...related].flatMap(scores)),
    place: root === undefined || path === undefined ? undefined : { path: within(root, path) },
    suppressed,
  });
}

function scores(vulnerability: Fields): readonly (number | undefined)[] {
  return records(vulnerability, 'cvss').map((cvss) => number(record(cvss, 'metrics'), 'baseScore'));
}

/** A path within the scanned folder. Grype's paths start at that folder, with a slash. */
function within(root: string, path: string): string {
  const inside = path.replace(/^\/+/, '');
  const folder = root.replace(/^dir:/, '').replace(/\/+$/, '');
  if (folder === '' || folder === '.' || path.startsWith(`${folder}/`)) {
    return folder.startsWith('/') ? path : inside;
  }
  return `${folder}/${inside}`;
}

function whyIgnored(match: Fields): string | undefined {
  const rules = records(match, 'appliedIgnoreRules').map((rule) =>
    Object.values(rule).filter((value) => typeof value === 'string' && value !== ''),
  );
  const reasons = rules.map((values) => values.join(' ')).filter((values) => values !== '');
  return reasons.length === 0 ? undefined : `ignored by grype: ${reasons.join('; ')}`;
}
