import type { Converted, Converter } from '../convert/converter.ts';
import { entries, entriesIfAny, isRecord, number, record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { checkovFinding } from './finding.ts';
import {
  aNumber,
  aText,
  anObject,
  either,
  fits,
  ifAny,
  isNonEmpty,
  listOf,
  objectOf,
  there,
} from '../convert/shape.ts';
import type { Shape } from '../convert/shape.ts';

const checkShape = objectOf({
  check_id: aText,
  check_name: aText,
  check_result: anObject,
  file_path: aText,
});

const countsKeys = { passed: aNumber, failed: aNumber, skipped: aNumber, checkov_version: aText };

const mark = either(
  objectOf({ check_type: aText, results: there }),
  objectOf({ checkov_version: aText }),
);

const reportShape = either(
  objectOf(countsKeys),
  objectOf({
    check_type: aText,
    results: objectOf({
      failed_checks: listOf(checkShape),
      skipped_checks: ifAny(listOf(checkShape)),
      passed_checks: ifAny(listOf(checkShape)),
    }),
    summary: objectOf(countsKeys),
  }),
);

const reportsShape: Shape = (value, at) =>
  (Array.isArray(value) ? listOf(reportShape) : reportShape)(value, at);

/**
 * Reads Checkov's `-o json`: `{ check_type, results, summary }`, a list of these for several
 * frameworks, or only a summary of zeros if it found nothing to check. `--quiet` omits what passed.
 */
export const checkov: Converter = {
  tool: 'Checkov',
  kind: 'security',
  informationUri: 'https://www.checkov.io/',
  recognises: ({ value }) => isNonEmpty(value) && fits(value, reportsShape),
  flawOf: ({ value }) =>
    fits(Array.isArray(value) ? value[0] : value, mark) ? reportsShape(value, '') : undefined,
  convert: ({ value }) => convert(Array.isArray(value) ? value : [value]),
};

function convert(list: readonly unknown[]): Converted {
  const failures: string[] = [];
  const reports = entries(list, 'the reports', failures);
  const findings = reports.flatMap((report) => {
    const type = text(report, 'check_type') ?? 'a framework';
    const results = record(report, 'results');
    const of = (key: string) => entriesIfAny(results[key], `"${key}" of ${type}`, failures);
    const [failed, skipped] = [of('failed_checks'), of('skipped_checks')];
    failures.push(...problemsOf(report, type, failed.length));
    return [
      ...failed.map((check) => checkovFinding(check, type)),
      ...skipped.map((check) => ({
        ...checkovFinding(check, type),
        suppressed: {
          kind: 'inSource' as const,
          why: text(record(check, 'check_result'), 'suppress_comment'),
        },
      })),
    ];
  });
  if (!reports.some(checked)) failures.push('it checked nothing');
  return { version: versionOf(reports), findings, failures };
}

function summaryOf(report: Fields): Fields {
  return isRecord(report['summary']) ? report['summary'] : report;
}

function checked(report: Fields): boolean {
  const counts = ['passed', 'failed', 'skipped'].map((key) => number(summaryOf(report), key) ?? 0);
  const lists = ['passed_checks', 'failed_checks', 'skipped_checks'].map(
    (key) => record(report, 'results')[key],
  );
  return counts.some((count) => count > 0) || lists.some((l) => Array.isArray(l) && l.length > 0);
}

function problemsOf(report: Fields, type: string, listed: number): readonly string[] {
  const failed = number(summaryOf(report), 'failed') ?? 0;
  const unparsed = texts(record(report, 'results'), 'parsing_errors');
  const counted = number(summaryOf(report), 'parsing_errors') ?? 0;
  return [
    ...unparsed.map((path) => `${path}: it could not be parsed`),
    ...(counted > unparsed.length ? [`${type}: ${counted} files could not be parsed`] : []),
    ...(failed > listed ? [`${type}: it counts ${failed} failed checks and lists ${listed}`] : []),
  ];
}

function versionOf(reports: readonly Fields[]): string | undefined {
  return reports
    .map((report) => text(summaryOf(report), 'checkov_version'))
    .find((version) => version !== undefined);
}
