import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { aList, aText, listOf, objectOf, orNull, there } from '../convert/shape.ts';

/**
 * golangci-lint's JSON (`--output.json.path`, before version 2 `--out-format json`):
 * `{ Issues, Report }`. `Report.Linters` names all linters and which are enabled. Code that does not
 * compile is an issue of `typecheck`; then the other linters looked at nothing of that package.
 */
export const golangciLint: Converter = {
  tool: 'golangci-lint',
  kind: 'lint',
  informationUri: 'https://golangci-lint.run/',
  ...byMarks(
    objectOf({ Issues: there, Report: objectOf({ Linters: aList }) }),
    objectOf({ Issues: orNull(listOf(objectOf({ FromLinter: aText, Text: aText }))) }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const issues = report['Issues'] === null ? [] : entries(report['Issues'], '"Issues"', failures);
  const facts = record(report, 'Report');
  const error = text(facts, 'Error');
  if (error !== undefined) failures.push(error);
  if (!records(facts, 'Linters').some((linter) => linter['Enabled'] === true)) {
    failures.push('it names no linter that was enabled');
  }
  failures.push(
    ...issues.filter(isTypecheck).map((issue) => `${placeText(issue)}: ${said(issue)}`),
  );
  return {
    findings: issues.map(finding),
    failures,
    warnings: records(facts, 'Warnings').flatMap((warning) => text(warning, 'Text') ?? []),
  };
}

function isTypecheck(issue: Fields): boolean {
  return text(issue, 'FromLinter') === 'typecheck';
}

function said(issue: Fields): string {
  return text(issue, 'Text')?.replaceAll(/(?<!\s)\s*\n\s*/g, ' ') ?? 'it does not compile';
}

function placeText(issue: Fields): string {
  return text(record(issue, 'Pos'), 'Filename') ?? 'a package';
}

/** gosec's G101 quotes no value here, and the source lines are left out. */
function finding(issue: Fields): Finding {
  const linter = text(issue, 'FromLinter') ?? 'golangci-lint';
  const place = record(issue, 'Pos');
  const path = text(place, 'Filename');
  return {
    rule: { id: linter, url: `https://golangci-lint.run/usage/linters/#${linter}` },
    message: text(issue, 'Text') ?? '',
    rank: rank(text(issue, 'Severity')),
    place:
      path === undefined
        ? undefined
        : { path, line: number(place, 'Line'), column: number(place, 'Column') },
  };
}
