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
  const place = image === undefined ? placeIn(source) : () => undefined;
  return {
    version: text(descriptor, 'version'),
    findings: [
      ...matches.map((match) => findingOf(match, place)),
      ...ignored.map((match) =>
        findingOf(match, place, { kind: 'external', why: whyIgnored(match) }),
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
  const named =
    text(source, 'target') ?? text(record(source, 'target'), 'userInput') ?? text(source, 'type');
  return named !== undefined && Object.keys(record(descriptor, 'db')).length > 0;
}

/** The file of the repository for a path of the report; undefined if it lies in an image. */
type PlaceOf = (path: string | undefined) => string | undefined;

function findingOf(match: Fields, placeOf: PlaceOf, suppressed?: SuppressedBy): Finding {
  const vulnerability = record(match, 'vulnerability');
  const artifact = record(match, 'artifact');
  const related = records(match, 'relatedVulnerabilities');
  const location = records(artifact, 'locations')[0] ?? {};
  const path = text(location, 'path');
  const file = placeOf(path);
  const description = text(vulnerability, 'description') ?? text(related[0] ?? {}, 'description');
  return dependencyFinding({
    id: text(vulnerability, 'id') ?? 'grype',
    aliases: related.flatMap((one) => text(one, 'id') ?? []),
    fixedIn: texts(record(vulnerability, 'fix'), 'versions'),
    package: {
      name: text(artifact, 'name') ?? 'a package without a name',
      version: text(artifact, 'version'),
      ecosystem: text(artifact, 'type'),
      path: file === undefined ? path : undefined,
    },
    title: firstLine(description),
    description,
    url: text(vulnerability, 'dataSource'),
    rank: rank(text(vulnerability, 'severity'), ...[vulnerability, ...related].flatMap(scores)),
    place: file === undefined ? undefined : { path: file },
    suppressed,
  });
}

function scores(vulnerability: Fields): readonly (number | undefined)[] {
  return records(vulnerability, 'cvss').map((cvss) => number(record(cvss, 'metrics'), 'baseScore'));
}

/**
 * Grype's sources (`grype/presenter/models/source.go`): only the target of a directory is a folder.
 * That of a file is the file itself. Those of an SBOM, a snap, a PURL or a CPE are names, and the
 * paths are those of the report; a package without a path belongs to the root.
 */
function placeIn(source: Fields): PlaceOf {
  const [type, target] = [text(source, 'type'), text(source, 'target')];
  if (type === 'image' || (type === undefined && target === undefined)) return () => undefined;
  if (type === 'directory' || type === undefined) {
    return (path) => (path === undefined ? undefined : within(target ?? '', path));
  }
  return (path) => {
    const listed = path?.replace(/^\/*/, '') ?? '';
    if (type === 'file' && target !== undefined && `/${target}`.endsWith(`/${listed}`))
      return target;
    return listed === '' ? '.' : listed;
  };
}

/** A path within the scanned folder. Grype's paths start at that folder, with a slash. */
function within(root: string, path: string): string {
  const inside = path.replace(/^\/*/, '');
  const folder = root.replace(/^dir:/, '').replace(/(?<!\/)\/*$/, '');
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
