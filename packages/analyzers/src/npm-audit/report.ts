import type { Conversion, Converter } from '../convert/converter.ts';
import { isRecord, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { byMarks } from '../convert/recognised.ts';
import {
  aNumber,
  aText,
  aTextLike,
  anObject,
  either,
  fits,
  listOf,
  mapOf,
  objectOf,
} from '../convert/shape.ts';
import { isPnpm } from '../pnpm-audit/is-pnpm.ts';
import { convert6, npm6 } from './npm-6.ts';
import { convert7 } from './npm-7.ts';

const npm7 = byMarks(
  objectOf({ auditReportVersion: aNumber }),
  objectOf({
    vulnerabilities: mapOf(
      objectOf({
        name: aText,
        severity: aText,
        via: listOf(either(aText, objectOf({ title: aText, severity: aText }))),
      }),
    ),
    metadata: anObject,
  }),
);

/**
 * Reads `npm audit --json`: since npm 7 `{ auditReportVersion: 2, vulnerabilities, metadata }`,
 * before `{ advisories, actions, metadata }`. If the registry refuses or there is no lock file, npm
 * prints `{ error }` or `{ message, method, uri, … }`, with the same exit code as for findings.
 */
export const npmAudit: Converter = {
  tool: 'npm-audit',
  kind: 'security',
  informationUri: 'https://github.com/npm/cli',
  recognises: (report) =>
    npm7.recognises(report) ||
    (npm6.recognises(report) && !isPnpm(report.value)) ||
    (isRecord(report.value) && errorOf(report.value) !== undefined),
  flawOf: (report) =>
    npm7.flawOf(report) ?? (isPnpm(report.value) ? undefined : npm6.flawOf(report)),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Conversion {
  if ('auditReportVersion' in report) return convert7(report);
  if ('advisories' in report) return convert6(report);
  return { refused: `holds no report: npm says "${errorOf(report)}"` };
}

function errorOf(value: Fields): string | undefined {
  const error = record(value, 'error');
  const summary = text(error, 'summary', 'detail', 'message');
  if (summary !== undefined && fits(error, objectOf({ code: aTextLike(/^E/) }))) return summary;
  const audits = /\/security\/(advisories\/bulk|audits)/.test(text(value, 'uri') ?? '');
  return audits ? (text(value, 'message') ?? summary ?? 'the registry refused') : undefined;
}
