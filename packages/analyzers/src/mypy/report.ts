import type { Converted, Converter } from '../convert/converter.ts';
import { isRecord, number, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import type { Line } from '../convert/native-report.ts';
import { rank } from '../convert/rank.ts';
import { aNumber, aText, fits, objectOf, oneOf, orNull } from '../convert/shape.ts';

/**
 * Reads mypy's `-O json`: one JSON object per line, and a summary line of text if it is printed. An
 * error without a code or with code "syntax" ends mypy before any type check. Columns count from 0.
 * A clean run prints nothing, or "Success: …" in text mode.
 */
export const mypy: Converter = {
  tool: 'mypy',
  kind: 'lint',
  informationUri: 'https://mypy.readthedocs.io/',
  recognises: ({ lines }) =>
    lines.some((line) => 'json' in line && isError(line.json)) || lines.some(isSummary),
  convert: ({ lines }) => convert(lines),
};

const summary =
  /^(Success: no issues found in \d\d* source files?|Found \d\d* errors? in \d\d* files? \(.*\))$/;

const errorShape = objectOf({
  file: aText,
  line: aNumber,
  column: aNumber,
  message: aText,
  hint: orNull(aText),
  code: orNull(aText),
  severity: oneOf('error', 'note'),
});

const isError = (value: unknown) => fits(value, errorShape);

function isSummary(line: Line): boolean {
  return 'text' in line && summary.test(line.text.trim());
}

function convert(lines: readonly Line[]): Converted {
  const errors = lines.flatMap((line) =>
    'json' in line && isRecord(line.json) && isError(line.json) ? [line.json] : [],
  );
  const summaries = lines.filter(isSummary).flatMap((line) => ('text' in line ? [line.text] : []));
  const other = lines.length - errors.length - summaries.length;
  const stopped = errors
    .filter(stops)
    .map((error) => `it stopped: ${text(error, 'file')}: ${text(error, 'message')}`);
  const prevented = summaries.filter((line) => line.includes('prevented further checking'));
  return {
    findings: errors.map(finding),
    failures: [
      ...stopped,
      ...prevented,
      ...(other > 0 ? [`the report is broken: ${other} lines cannot be read`] : []),
    ],
  };
}

function stops(error: Fields): boolean {
  const code = text(error, 'code');
  return text(error, 'severity') === 'error' && (code === undefined || code === 'syntax');
}

function finding(error: Fields): Finding {
  const id = text(error, 'code') ?? 'mypy';
  const path = text(error, 'file');
  const hint = text(error, 'hint');
  const message = text(error, 'message') ?? '';
  return {
    rule: { id, url: 'https://mypy.readthedocs.io/en/stable/error_code_list.html' },
    message: hint === undefined ? message : `${message}\n${hint}`,
    rank: rank(text(error, 'severity')),
    place:
      path === undefined
        ? undefined
        : {
            path,
            line: number(error, 'line'),
            column: columnOf(error, 'column'),
            endLine: number(error, 'end_line'),
            endColumn: columnOf(error, 'end_column'),
          },
  };
}

/** Columns count from 0, those of a syntax error from 1. -1 means unknown. */
function columnOf(error: Fields, key: string): number | undefined {
  const column = number(error, key);
  if (column === undefined || column < 0) return undefined;
  return text(error, 'code') === 'syntax' ? column : column + 1;
}
