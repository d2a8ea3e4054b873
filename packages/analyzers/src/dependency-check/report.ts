import type { Converted, Converter } from '../convert/converter.ts';
import { dependencyFinding } from '../convert/dependency-finding.ts';
import { entries, entriesIfAny, number, record, records, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding, PackageFacts, SuppressedBy } from '../convert/native-finding.ts';
import { packageOfPurl } from '../convert/package-of-purl.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { aText, listOf, objectOf, there } from '../convert/shape.ts';

/**
 * OWASP dependency-check's `--format JSON`: `{ reportSchema, scanInfo, projectInfo, dependencies }`,
 * one finding for each vulnerability of a dependency.
 */
export const dependencyCheck: Converter = {
  tool: 'dependency-check',
  kind: 'security',
  informationUri: 'https://owasp.org/www-project-dependency-check/',
  ...byMarks(
    objectOf({
      reportSchema: aText,
      scanInfo: objectOf({ engineVersion: aText }),
      dependencies: there,
    }),
    objectOf({ dependencies: listOf(objectOf({ fileName: aText })) }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const info = record(report, 'scanInfo');
  const dependencies = entries(report['dependencies'], '"dependencies"', failures);
  const findings = dependencies.flatMap((dependency) => {
    const all = (key: string) => entriesIfAny(dependency[key], `"${key}"`, failures);
    return [
      ...all('vulnerabilities').map((one) => finding(one, dependency)),
      ...all('suppressedVulnerabilities').map((one) =>
        finding(one, dependency, { kind: 'external', why: text(one, 'notes') }),
      ),
    ];
  });
  const exceptions = records(info, 'analysisExceptions').map(
    (one) => text(record(one, 'exception'), 'message') ?? text(one, 'message') ?? 'without a text',
  );
  return {
    version: text(info, 'engineVersion'),
    findings,
    failures: [
      ...failures,
      ...exceptions.map((said) => `an analysis ended in an error: ${said}`),
      ...(dependencies.length > 0 ? [] : ['it looked at no dependency']),
      ...(records(info, 'dataSource').length > 0 ? [] : ['it names no source of vulnerabilities']),
    ],
  };
}

function finding(one: Fields, dependency: Fields, suppressed?: SuppressedBy): Finding {
  const id = text(one, 'name') ?? 'dependency-check';
  const path = text(dependency, 'filePath')?.split('?', 1)[0];
  const description = text(one, 'description');
  return dependencyFinding({
    id,
    package: packageOf(dependency),
    title: description === undefined ? undefined : firstSentence(description),
    description,
    url: text(records(one, 'references')[0] ?? {}, 'url'),
    tags: texts(one, 'cwes').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
    rank: rank(
      text(one, 'severity'),
      number(record(one, 'cvssv4'), 'baseScore'),
      number(record(one, 'cvssv3'), 'baseScore'),
      number(record(one, 'cvssv2'), 'score'),
    ),
    place: path === undefined ? undefined : { path },
    suppressed,
  });
}

/** The package that it took the file for, where it says; else the file. */
function packageOf(dependency: Fields): PackageFacts {
  const purl = records(dependency, 'packages')
    .map((one) => packageOfPurl(text(one, 'id')))
    .find((found) => found !== undefined);
  return purl ?? { name: text(dependency, 'fileName') ?? 'a dependency without a name' };
}

function firstSentence(description: string): string {
  return /^[^\n]{10,150}?[.](?=\s)/.exec(description)?.[0] ?? description.split('\n')[0] ?? '';
}
