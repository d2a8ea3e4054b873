import type { Converted, Converter } from '../convert/converter.ts';
import { isRecord, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { lostOf } from '../convert/lost-of.ts';
import { messagesOf } from '../convert/native-report.ts';
import { anObject, fits, isNonEmpty, listOf, objectOf, oneOf } from '../convert/shape.ts';
import { findingOf } from './finding.ts';

/**
 * `cargo deny --format json check`: a message a line, on standard error. The `summary` comes last
 * and counts for each check that was made.
 */
export const cargoDeny: Converter = {
  tool: 'cargo-deny',
  kind: 'security',
  informationUri: 'https://embarkstudios.github.io/cargo-deny/',
  recognises: (report) => isStream(messagesOf(report)),
  convert: (report) => convert(messagesOf(report).filter(isRecord)),
};

const checks = ['advisories', 'bans', 'licenses', 'sources'];

function isStream(messages: readonly unknown[]): boolean {
  return isNonEmpty(messages) && fits(messages, listOf(message)) && messages.some(isResult);
}

const message = objectOf({ type: oneOf('diagnostic', 'summary', 'log'), fields: anObject });

function isResult(one: unknown): boolean {
  return fits(one, objectOf({ type: oneOf('diagnostic', 'summary') }));
}

function convert(messages: readonly Fields[]): Converted {
  const of = (type: string) =>
    messages.filter((one) => one['type'] === type).map((one) => record(one, 'fields'));
  const diagnostics = of('diagnostic');
  const findings = diagnostics.map(findingOf);
  const summaries = of('summary');
  const made = summaries.flatMap((one) => checks.filter((check) => isRecord(one[check])));
  const errors = summaries.flatMap((one) =>
    made.map((check) => number(record(one, check), 'errors') ?? 0),
  );
  const listed = diagnostics.filter((one) => text(one, 'severity') === 'error').length;
  return {
    findings,
    failures: [
      ...of('log')
        .filter((one) => text(one, 'level') === 'ERROR')
        .map((one) => text(one, 'message') ?? 'an error without a text'),
      ...diagnostics.filter(isIndexFailure).map((one) => text(one, 'message') ?? ''),
      ...(made.length > 0 ? [] : ['it has no "summary" of a check: it did not get to its end']),
      ...lostOf(
        errors.reduce((sum, count) => sum + count, 0),
        listed,
        'errors',
      ),
    ],
  };
}

function isIndexFailure(one: Fields): boolean {
  return text(one, 'code') === 'index-failure';
}
