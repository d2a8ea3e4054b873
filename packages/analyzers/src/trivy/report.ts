import type { Converted, Converter } from '../convert/converter.ts';
import { entriesIfAny, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { imageName } from '../convert/image-name.ts';
import { fits, isNonEmpty, listOf } from '../convert/shape.ts';
import { convertCluster } from './cluster.ts';
import type { TrivyPlace } from './findings.ts';
import { findingsOf } from './result.ts';
import { cluster, mark, old, whole } from './shapes.ts';

/**
 * Reads Trivy's `--format json`: `{ SchemaVersion: 2, ArtifactName, ArtifactType, Results }`,
 * before 0.20 only the list of results. A result names a scanned target, with or without findings.
 * Trivy omits `Results` if it recognised nothing, or found no secret.
 */
export const trivy: Converter = {
  tool: 'Trivy',
  kind: 'security',
  informationUri: 'https://trivy.dev/',
  recognises: (report) =>
    cluster.recognises(report) ||
    (fits(report.value, mark)
      ? fits(report.value, whole)
      : isNonEmpty(report.value) && fits(report.value, listOf(old))),
  flawOf: (report) =>
    cluster.flawOf(report) ?? (fits(report.value, mark) ? whole(report.value, '') : undefined),
  convert: (report) => {
    const { value } = report;
    if (Array.isArray(value)) return convert({ Results: value });
    return cluster.recognises(report) ? convertCluster(value as Fields) : convert(value as Fields);
  },
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
    findings: results.flatMap((result) => findingsOf(result, placeOf(result, image), failures)),
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

/** Packages of an operating system lie in no file of the repository. */
function isSystem(result: Fields): boolean {
  const kind = text(result, 'Class');
  if (kind !== undefined) return kind === 'os-pkgs';
  const target = text(result, 'Target') ?? '';
  return target.endsWith(')') && target.slice(0, -2).includes(' (');
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
