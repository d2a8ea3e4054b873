import type { Converter } from '../convert/converter.ts';
import type { Fields } from '../convert/fields.ts';
import { convert6, npm6 } from '../npm-audit/npm-6.ts';
import { isPnpm } from './is-pnpm.ts';

/** `pnpm audit --json`: `{ advisories, metadata }`. */
export const pnpmAudit: Converter = {
  tool: 'pnpm-audit',
  kind: 'security',
  informationUri: 'https://pnpm.io/cli/audit',
  recognises: (report) => isPnpm(report.value) && npm6.recognises(report),
  flawOf: (report) => (isPnpm(report.value) ? npm6.flawOf(report) : undefined),
  convert: ({ value }) => convert6(value as Fields, 'pnpm-audit'),
};
