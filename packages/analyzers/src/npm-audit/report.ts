import type { Conversion, Converter } from '../convert/converter.ts';
import { isRecord, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { convert6 } from './npm-6.ts';
import { convert7 } from './npm-7.ts';

/**
 * Reads `npm audit --json`: since npm 7 `{ auditReportVersion: 2, vulnerabilities, metadata }`,
 * before `{ advisories, actions, metadata }`. If the registry refuses or there is no lock file, npm
 * prints `{ error }` or `{ message, method, uri, … }`, with the same exit code as for findings.
 */
export const npmAudit: Converter = {
  tool: 'npm-audit',
  kind: 'security',
  informationUri: 'https://github.com/npm/cli',
  recognises: ({ value }) =>
    isRecord(value) &&
    ('auditReportVersion' in value ||
      ('advisories' in value && ('metadata' in value || 'actions' in value)) ||
      errorOf(value) !== undefined),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Conversion {
  if ('auditReportVersion' in report) return convert7(report);
  if ('advisories' in report) return convert6(report);
  return { refused: `holds no report: npm says "${errorOf(report)}"` };
}

function errorOf(value: Fields): string | undefined {
  const error = record(value, 'error');
  const summary = text(error, 'summary', 'detail', 'code');
  if (summary !== undefined && 'code' in error) return summary;
  const audits = /\/security\/(advisories\/bulk|audits)/.test(text(value, 'uri') ?? '');
  return audits ? (text(value, 'message') ?? summary ?? 'the registry refused') : undefined;
}
