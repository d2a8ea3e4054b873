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
 * Reads Semgrep's `--json`: `{ version, results, errors, paths: { scanned }, time? }`. An error of
 * level `warn`, such as PartialParsing, is a warning, as in its SARIF. Semgrep does not parse a file
 * that contains no word of the rules: the parsing time is then 0 after a good run too.
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
  const warnings = errors.filter(isWarning);
  failures.push(...errors.filter((error) => !isWarning(error)).map(whyError));
  const scanned = texts(record(report, 'paths'), 'scanned').length;
  if (results.length + failures.length + scanned === 0) failures.push('it looked at no file');
  return {
    version: text(report, 'version'),
    findings: results.map(finding),
    failures,
    warnings: warnings.map(whyError),
  };
}

function isWarning(error: Fields): boolean {
  return /^(warn|warning|info)$/i.test(text(error, 'level') ?? '');
}

function whyError(error: Fields): string {
  const [type] = texts(error, 'type');
  const path = text(error, 'path');
  const said = text(error, 'long_msg', 'message', 'short_msg');
  const why = said === undefined ? (type ?? 'an error without a text') : withoutCode(said);
  return path === undefined || why.includes(path) ? why : `${path}: ${why}`;
}

/** A syntax error quotes the source, which may hold a secret. */
export function withoutCode(message: string): string {
  return message.replace(/`.*` was unexpected/s, 'unexpected text');
}

function finding(result: Fields): Finding {
  const extra = record(result, 'extra');
  const metadata = record(extra, 'metadata');
  const id = text(result, 'check_id') ?? 'semgrep';
  const tags = tagsOf(metadata);
  const path = text(result, 'path');
  const fingerprint = text(extra, 'fingerprint');
  const [start, end] = [record(result, 'start'), record(result, 'end')];
  return {
    rule: {
      id,
      title: id.split('.').at(-1),
      url: text(metadata, 'shortlink', 'source', 'source-rule-url'),
      tags,
    },
    message: messageOf(result),
    rank: rank(asWord(text(extra, 'severity'))),
    secret: kindOf(id, metadata, tags) === 'secret',
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

/** The rule's name in place of a message that may quote a secret. */
export function messageOf(result: Fields): string {
  const extra = record(result, 'extra');
  const metadata = record(extra, 'metadata');
  const id = text(result, 'check_id') ?? 'semgrep';
  const kind = kindOf(id, metadata, tagsOf(metadata));
  return kind === undefined ? (text(extra, 'message') ?? id) : id;
}

function tagsOf(metadata: Fields): readonly string[] {
  return [...texts(metadata, 'cwe').flatMap(cweTag), ...texts(metadata, 'tags')];
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
  const digits = /CWE-(\d\d*)/i.exec(cwe)?.[1];
  return digits === undefined ? [] : [`external/cwe/cwe-${digits}`];
}
