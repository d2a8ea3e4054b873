import { secretKindOf } from '@ci-actions/findings';
import type { SecretKind } from '@ci-actions/findings';
import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { byMarks } from '../convert/recognised.ts';
import {
  aNumber,
  aText,
  anObject,
  either,
  listOf,
  objectOf,
  someOf,
  there,
} from '../convert/shape.ts';

const matched = objectOf({
  check_id: aText,
  path: aText,
  start: objectOf({ line: aNumber }),
  end: objectOf({ line: aNumber }),
  extra: objectOf({ message: aText, severity: aText }),
});

/**
 * Reads Semgrep's `--json`: `{ version, results, errors, paths: { scanned }, time? }`. A file that
 * it cannot parse may be in `paths.scanned` without any error. The parsing time, if reported, is
 * then 0. It is also 0 if no file contains a word of the rules.
 */
export const semgrep: Converter = {
  tool: 'Semgrep',
  kind: 'security',
  informationUri: 'https://semgrep.dev/',
  ...byMarks(
    either(
      objectOf({ results: there, errors: there, paths: objectOf({ scanned: there }) }),
      objectOf({ results: someOf(objectOf({ check_id: aText, extra: there })), errors: there }),
    ),
    objectOf({ results: listOf(matched), errors: listOf(anObject) }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const results = entries(report['results'], '"results"', failures);
  const errors = entries(report['errors'], '"errors"', failures);
  failures.push(...errors.map(whyError));
  if (results.length === 0 && failures.length === 0) failures.push(...nothingScanned(report));
  return { version: text(report, 'version'), findings: results.map(finding), failures };
}

function whyError(error: Fields): string {
  const [type] = texts(error, 'type');
  const path = text(error, 'path');
  const why = text(error, 'long_msg', 'message', 'short_msg') ?? type ?? 'an error without a text';
  return path === undefined || why.includes(path) ? why : `${path}: ${why}`;
}

function nothingScanned(report: Fields): readonly string[] {
  if (texts(record(report, 'paths'), 'scanned').length === 0) return ['it looked at no file'];
  const parsing = record(record(report, 'time'), 'parsing_time');
  return number(parsing, 'total_time') === 0
    ? ['it parsed no file: either none could be parsed, or none holds a word of the rules']
    : [];
}

function finding(result: Fields): Finding {
  const extra = record(result, 'extra');
  const metadata = record(extra, 'metadata');
  const id = text(result, 'check_id') ?? 'semgrep';
  const tags = [...texts(metadata, 'cwe').flatMap(cweTag), ...texts(metadata, 'tags')];
  const kind = kindOf(id, metadata, tags);
  const path = text(result, 'path');
  const fingerprint = text(extra, 'fingerprint');
  const [start, end] = [record(result, 'start'), record(result, 'end')];
  const message = text(extra, 'message') ?? id;
  return {
    rule: {
      id,
      title: id.split('.').at(-1),
      url: text(metadata, 'shortlink', 'source', 'source-rule-url'),
      tags,
    },
    message: kind === undefined ? message : id,
    rank: rank(asWord(text(extra, 'severity'))),
    secret: kind === 'secret',
    place:
      path === undefined
        ? undefined
        : {
            path,
            line: number(start, 'line'),
            column: number(start, 'col'),
            endLine: number(end, 'line'),
            endColumn: number(end, 'col'),
          },
    suppressed: extra['is_ignored'] === true ? { kind: 'inSource' } : undefined,
    fingerprints:
      fingerprint === undefined || fingerprint === 'requires login'
        ? undefined
        : { 'matchBasedId/v1': fingerprint },
  };
}

/** Maps the severities of rules that only count something to a word that `rank` knows. */
function asWord(severity: string | undefined): string | undefined {
  return /^(inventory|experiment)$/i.test(severity ?? '') ? 'info' : severity;
}

/** The rules of Semgrep Secrets say so in their metadata alone. A message may quote what matched. */
function kindOf(rule: string, metadata: Fields, tags: readonly string[]): SecretKind | undefined {
  return text(metadata, 'product') === 'secrets'
    ? 'secret'
    : secretKindOf({ tool: 'Semgrep', rule, tags });
}

function cweTag(cwe: string): readonly string[] {
  const digits = /CWE-(\d+)/i.exec(cwe)?.[1];
  return digits === undefined ? [] : [`external/cwe/cwe-${digits}`];
}
