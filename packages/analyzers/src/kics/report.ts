import { secretKindOf } from '@ci-actions/findings';
import type { Converted, Converter } from '../convert/converter.ts';
import { findingFingerprint } from '../convert/dependency-finding.ts';
import { entries, number, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { lostOf } from '../convert/lost-of.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { aNumber, anObject, aText, listOf, objectOf, there } from '../convert/shape.ts';

/**
 * KICS' `results.json`: `{ files_scanned, files_parsed, queries_total, queries[] { files[] }, … }`.
 * One finding for each place of a query.
 */
export const kics: Converter = {
  tool: 'KICS',
  kind: 'security',
  informationUri: 'https://kics.io/',
  ...byMarks(
    objectOf({
      files_scanned: aNumber,
      queries_total: aNumber,
      queries: there,
      severity_counters: there,
    }),
    objectOf({
      files_parsed: aNumber,
      queries: listOf(objectOf({ query_name: aText, files: listOf(anObject) })),
      severity_counters: anObject,
    }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const findings = entries(report['queries'], '"queries"', failures).flatMap((query) =>
    entries(query['files'], `"files" of ${nameOf(query)}`, failures).map((file) =>
      finding(query, file),
    ),
  );
  const of = (key: string) => number(report, key) ?? 0;
  const unparsed = of('files_scanned') - of('files_parsed');
  const failed = of('files_failed_to_scan');
  const queries = of('queries_failed_to_execute');
  return {
    version: text(report, 'kics_version'),
    findings,
    failures: [
      ...failures,
      ...lostOf(of('total_counter'), findings.length, 'results'),
      ...(of('files_parsed') > 0 ? [] : ['it parsed no file']),
      ...(of('queries_total') > 0 ? [] : ['it ran no query']),
      ...(failed > 0 ? [`${failed} files could not be scanned`] : []),
      ...(queries > 0 ? [`${queries} queries could not be run`] : []),
    ],
    warnings:
      unparsed > 0 ? [`${unparsed} of ${of('files_scanned')} files could not be parsed`] : [],
  };
}

function nameOf(query: Fields): string {
  return text(query, 'query_name') ?? 'a query';
}

/** What a query for secrets found is not shown, masked as it mostly is. */
function finding(query: Fields, file: Fields): Finding {
  const name = nameOf(query);
  const secret = secretKindOf({ tool: kics.tool, name }) === 'secret';
  const path = text(file, 'file_name');
  const key = secret ? undefined : text(file, 'search_key');
  const cwe = text(query, 'cwe');
  const actual = secret ? undefined : text(file, 'actual_value');
  const same = text(file, 'similarity_id');
  return {
    rule: {
      id: text(query, 'query_id') ?? name,
      name,
      title: name,
      description: text(query, 'description'),
      url: text(query, 'query_url'),
      tags: [
        ...(secret ? [] : ['misconfiguration']),
        ...(cwe === undefined ? [] : [`external/cwe/cwe-${cwe}`]),
      ],
    },
    message: actual === undefined ? name : `${name}: ${actual}`,
    rank: rank(text(query, 'severity') === 'TRACE' ? 'info' : text(query, 'severity')),
    secret,
    place: path === undefined ? undefined : { path, line: number(file, 'line') },
    fingerprints: fingerprintsOf(same, key),
    properties: key === undefined ? undefined : { resource: key },
  };
}

function fingerprintsOf(
  same: string | undefined,
  key: string | undefined,
): Finding['fingerprints'] {
  if (same === undefined) return undefined;
  const own = { 'kics/similarity-id/v1': same };
  return key === undefined ? own : { ...own, [findingFingerprint]: `${same}:${key}` };
}
