import type { Converted, Converter } from '../convert/converter.ts';
import { isRecord, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Line } from '../convert/native-report.ts';
import { clippyFinding, codeOf, isFinding } from './finding.ts';
import { aText, fits, objectOf } from '../convert/shape.ts';

/**
 * Reads `cargo clippy --message-format=json`: one cargo message per line. A compiler message with a
 * span or a lint's name is a finding, a summary ("2 warnings emitted") is not. An error that is not
 * a lint means that the rest was not linted. Without `build-finished`, cargo was interrupted.
 */
export const clippy: Converter = {
  tool: 'clippy',
  kind: 'lint',
  informationUri: 'https://doc.rust-lang.org/clippy/',
  recognises: ({ lines }) =>
    lines.some((line) => 'json' in line && isCargoMessage(line.json)) &&
    lines.every((line) => 'text' in line || fits(line.json, objectOf({ reason: aText }))),
  convert: ({ lines }) => convert(lines),
};

const reasons = [
  'compiler-message',
  'compiler-artifact',
  'build-script-executed',
  'build-finished',
];

function isCargoMessage(value: unknown): value is Fields {
  return isRecord(value) && reasons.includes(text(value, 'reason') ?? '');
}

function convert(lines: readonly Line[]): Converted {
  const messages = lines.flatMap((line) =>
    'json' in line && isCargoMessage(line.json) ? [line.json] : [],
  );
  const compiled = messages.filter((message) => message['reason'] === 'compiler-message');
  const found = compiled.filter((message) => isFinding(record(message, 'message')));
  return {
    findings: found.map(clippyFinding),
    failures: [...compileErrors(found), ...ending(messages, found), ...broken(lines, compiled)],
  };
}

/** Errors of rustc itself: with a code such as E0308 or no code. Lints have names. */
function compileErrors(found: readonly Fields[]): readonly string[] {
  const errors = found
    .map((message) => record(message, 'message'))
    .filter(
      (one) => text(one, 'level')?.startsWith('error') && /^(E\d{4})?$/.test(codeOf(one) ?? ''),
    );
  return errors.map((one) => `it does not compile: ${text(one, 'message') ?? 'no message'}`);
}

function ending(messages: readonly Fields[], found: readonly Fields[]): readonly string[] {
  const finished = messages.find((message) => message['reason'] === 'build-finished');
  if (finished === undefined) return ['the report does not say that the build finished'];
  const built = messages.some((message) => message['reason'] !== 'build-finished');
  if (!built) return ['it built nothing'];
  const denied = found.some((message) => text(record(message, 'message'), 'level') === 'error');
  return finished['success'] === true || denied ? [] : ['the build failed'];
}

/** Counts cut-off messages, which begin like JSON. Other text may be cargo's progress output. */
function broken(lines: readonly Line[], compiled: readonly Fields[]): readonly string[] {
  const cut = lines.filter((line) => 'text' in line && /^\s*\{/.test(line.text)).length;
  const empty = compiled.filter((message) => !isRecord(message['message'])).length;
  const count = cut + empty;
  return count === 0 ? [] : [`the report is broken: ${count} messages cannot be read`];
}
