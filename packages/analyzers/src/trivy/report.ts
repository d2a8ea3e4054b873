import type { Converted, Converter } from '../convert/converter.ts';
import { entriesIfAny, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { imageName } from '../convert/image-name.ts';
import type { Finding } from '../convert/native-finding.ts';
import {
  aNumber,
  aText,
  either,
  fits,
  ifAny,
  isNonEmpty,
  listOf,
  objectOf,
  orNull,
  someOf,
  there,
} from '../convert/shape.ts';
import { license, misconfiguration, secret } from './findings.ts';
import type { TrivyPlace } from './findings.ts';
import { vulnerability } from './vulnerability.ts';

const mark = either(
  objectOf({ SchemaVersion: aNumber, ArtifactName: aText }),
  objectOf({ SchemaVersion: aNumber, ArtifactType: aText }),
  objectOf({ ArtifactName: aText, Results: someOf(objectOf({ Target: there })) }),
);

const vulnerable = listOf(objectOf({ VulnerabilityID: aText, PkgName: aText }));

const lists = {
  Vulnerabilities: ifAny(vulnerable),
  Misconfigurations: ifAny(listOf(objectOf({ Severity: aText }))),
  Secrets: ifAny(listOf(objectOf({ RuleID: aText }))),
  Licenses: ifAny(listOf(objectOf({ Name: aText }))),
};

const whole = objectOf({ Results: ifAny(listOf(objectOf({ Target: aText, ...lists }))) });

const old = either(
  objectOf({ Target: aText, ...lists, Vulnerabilities: orNull(vulnerable) }),
  objectOf({ Target: aText, Type: aText, ...lists }),
);

/**
 * Reads Trivy's `--format json`: `{ SchemaVersion: 2, ArtifactName, ArtifactType, Results }`,
 * before 0.20 only the list of results. A result names a scanned target, with or without findings.
 * Trivy omits `Results` if it recognised nothing, or found no secret.
 */
export const trivy: Converter = {
  tool: 'Trivy',
  kind: 'security',
  informationUri: 'https://trivy.dev/',
  recognises: ({ value }) =>
    fits(value, mark) ? fits(value, whole) : isNonEmpty(value) && fits(value, listOf(old)),
  flawOf: ({ value }) => (fits(value, mark) ? whole(value, '') : undefined),
  convert: ({ value }) =>
    Array.isArray(value) ? convert({ Results: value }) : convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const results = entriesIfAny(report['Results'], '"Results"', failures);
  if (results.length === 0) failures.push('"Results" names nothing that it looked at');
  const unnamed = results.filter((result) => text(result, 'Target') === undefined).length;
  if (unnamed > 0) failures.push(`the report is broken: ${unnamed} of "Results" name no target`);
  const image = text(report, 'ArtifactType') === 'container_image';
  const name = text(report, 'ArtifactName');
  const os = record(record(report, 'Metadata'), 'OS');
  return {
    version: text(record(report, 'Trivy'), 'Version'),
    findings: results.flatMap((result) => findingsOf(result, image, failures)),
    failures,
    warnings:
      os['EOSL'] === true
        ? [
            `${text(os, 'Family') ?? 'the system'} ${text(os, 'Name') ?? ''} gets no more advisories`,
          ]
        : [],
    target: image && name !== undefined ? imageName(name) : undefined,
  };
}

function findingsOf(result: Fields, image: boolean, failures: string[]): readonly Finding[] {
  const place = placeOf(result, image);
  const all = (key: string) => entriesIfAny(result[key], `"${key}" of ${place.target}`, failures);
  return [
    ...all('Vulnerabilities').map((entry) => vulnerability(entry, place)),
    ...all('Misconfigurations')
      .filter((entry) => !['PASS', 'EXCEPTION'].includes(text(entry, 'Status') ?? 'FAIL'))
      .map((entry) => misconfiguration(entry, place)),
    ...all('Secrets').map((entry) => secret(entry, place)),
    ...all('Licenses').map((entry) => license(entry, place)),
    ...suppressed(result, place),
  ];
}

/** Findings that an ignore file or a VEX statement suppresses, listed with `--show-suppressed`. */
function suppressed(result: Fields, place: TrivyPlace): readonly Finding[] {
  return records(result, 'ExperimentalModifiedFindings').flatMap((modified) => {
    const why = text(modified, 'Statement', 'Status', 'Source');
    const entry = record(modified, 'Finding');
    const kind = text(modified, 'Type');
    const convertEntry = kind === undefined ? undefined : converterOfType.get(kind);
    return convertEntry === undefined
      ? []
      : [{ ...convertEntry(entry, place), suppressed: { kind: 'external' as const, why } }];
  });
}

const converterOfType = new Map([
  ['vulnerability', vulnerability],
  ['misconfiguration', misconfiguration],
  ['secret', secret],
  ['license', license],
]);

/** Whether the target is an operating system, whose packages are not in the repository. */
function isSystem(result: Fields): boolean {
  const kind = text(result, 'Class');
  if (kind !== undefined) return kind === 'os-pkgs';
  return / \(.+\)$/.test(text(result, 'Target') ?? '');
}

/** For installed packages of a language, the target is a word ("Python", "Java"), not a path. */
function placeOf(result: Fields, image: boolean): TrivyPlace {
  const target = text(result, 'Target') ?? 'a target without a name';
  const types = ['node-pkg', 'python-pkg', 'gemspec', 'jar', 'conda-pkg'];
  const isWord = types.includes(text(result, 'Type') ?? '');
  const ecosystem = text(result, 'Type');
  if (image) return { target, ecosystem, inImage: true };
  if (isSystem(result) || isWord) return { target, ecosystem };
  return { target, ecosystem, path: target };
}
