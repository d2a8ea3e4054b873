import { number, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding, FindingPlace } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

/** Whether a diagnostic is a finding, not a summary of rustc or its hint to `--explain`. */
export function isFinding(diagnostic: Fields): boolean {
  if (text(diagnostic, 'level') === 'failure-note') return false;
  if (codeOf(diagnostic) !== undefined || records(diagnostic, 'spans').length > 0) return true;
  const message = text(diagnostic, 'message');
  return (
    message !== undefined &&
    !/^(aborting due to |could not compile |\d\d* (warning|error)s? )/.test(message)
  );
}

export function codeOf(diagnostic: Fields): string | undefined {
  return text(record(diagnostic, 'code'), 'code');
}

/** Converts a compiler message. Its location is the first primary span. */
export function clippyFinding(message: Fields): Finding {
  const diagnostic = record(message, 'message');
  const code = codeOf(diagnostic);
  const help = records(diagnostic, 'children').flatMap((child) => text(child, 'message') ?? []);
  return {
    rule: {
      id: code ?? 'rustc',
      description: text(record(diagnostic, 'code'), 'explanation'),
      url: urlOf(code),
    },
    message: text(diagnostic, 'message') ?? code ?? 'rustc',
    rank: rank(wordOf(diagnostic)),
    place: placeOf(diagnostic) ?? manifest(message),
    properties: help.length === 0 ? undefined : { help },
  };
}

/** The level may have a suffix: "error: internal compiler error". */
function wordOf(diagnostic: Fields): string | undefined {
  return text(diagnostic, 'level')?.split(':')[0];
}

function placeOf(diagnostic: Fields): FindingPlace | undefined {
  const spans = records(diagnostic, 'spans');
  const span = spans.find((one) => one['is_primary'] === true) ?? spans[0];
  const path = span === undefined ? undefined : text(span, 'file_name');
  if (span === undefined || path === undefined) return undefined;
  return {
    path,
    line: number(span, 'line_start'),
    column: number(span, 'column_start'),
    endLine: number(span, 'line_end'),
    endColumn: number(span, 'column_end'),
  };
}

function manifest(message: Fields): FindingPlace | undefined {
  const path = text(message, 'manifest_path');
  return path === undefined ? undefined : { path };
}

function urlOf(code: string | undefined): string | undefined {
  const lint = code?.startsWith('clippy::') ? code.slice('clippy::'.length) : undefined;
  return lint === undefined
    ? undefined
    : `https://rust-lang.github.io/rust-clippy/master/index.html#${lint}`;
}
