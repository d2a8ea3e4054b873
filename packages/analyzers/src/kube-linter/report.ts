import type { Converted, Converter } from '../convert/converter.ts';
import { findingFingerprint } from '../convert/dependency-finding.ts';
import { entriesIfAny, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { anObject, aText, listOf, objectOf, orNull, there } from '../convert/shape.ts';

/**
 * kube-linter's `--format json`: `{ Checks, Reports, Summary }`. Where it found no object, or no
 * check is enabled, it writes no report at all.
 */
export const kubeLinter: Converter = {
  tool: 'kube-linter',
  kind: 'security',
  informationUri: 'https://docs.kubelinter.io/',
  ...byMarks(
    objectOf({ Checks: there, Reports: there, Summary: objectOf({ ChecksStatus: aText }) }),
    objectOf({
      Checks: listOf(anObject),
      Reports: orNull(listOf(objectOf({ Check: aText, Object: anObject }))),
    }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const listed = entriesIfAny(report['Reports'], '"Reports"', failures);
  const checks = records(report, 'Checks');
  const summary = record(report, 'Summary');
  const status = text(summary, 'ChecksStatus');
  if (checks.length === 0) failures.push('it names no check that it made');
  if (listed.length === 0 && status !== 'Passed') {
    failures.push(`it says ${status ?? 'nothing'} and lists no finding`);
  }
  const described = new Map(checks.map((check) => [text(check, 'name') ?? '', check]));
  return {
    version: text(summary, 'KubeLinterVersion'),
    findings: listed.map((one) => finding(one, described.get(text(one, 'Check') ?? '') ?? {})),
    failures,
  };
}

function finding(one: Fields, check: Fields): Finding {
  const object = record(one, 'Object');
  const path = text(record(object, 'Metadata'), 'FilePath');
  const resource = objectName(record(object, 'K8sObject'));
  const id = text(one, 'Check') ?? 'kube-linter';
  const message = text(record(one, 'Diagnostic'), 'Message') ?? id;
  return {
    rule: {
      id,
      title: text(check, 'description'),
      help: text(one, 'Remediation') ?? text(check, 'remediation'),
      url: `https://docs.kubelinter.io/#/generated/checks?id=${encodeURIComponent(id)}`,
      tags: ['misconfiguration'],
    },
    message: resource === '' ? message : `${message} (${resource})`,
    rank: rank(undefined),
    place: path === undefined ? undefined : { path },
    fingerprints: { [findingFingerprint]: [id, path, resource, message].filter(Boolean).join(':') },
    properties: resource === '' ? undefined : { resource },
  };
}

function objectName(object: Fields): string {
  const kind = text(record(object, 'GroupVersionKind'), 'Kind');
  return [text(object, 'Namespace'), kind, text(object, 'Name')]
    .filter((part) => part !== undefined)
    .join('/');
}
