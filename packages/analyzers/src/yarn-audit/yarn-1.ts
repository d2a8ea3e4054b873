import type { Conversion } from '../convert/converter.ts';
import { isRecord, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { lostOf } from '../convert/lost-of.ts';
import type { Finding } from '../convert/native-finding.ts';
import { quickAdvisory } from '../npm-audit/advisory.ts';

const types = ['auditAdvisory', 'auditAction', 'auditSummary'];
const beside = ['info', 'warning', 'error', 'step', 'success', 'activityStart', 'activityEnd'];

/** Yarn 1 writes a message a line; where it has no answer, only errors and where to read of it. */
export function isYarn1(messages: readonly unknown[]): messages is readonly Fields[] {
  const all = messages.every(
    (one) => isRecord(one) && 'data' in one && [...types, ...beside].includes(String(one['type'])),
  );
  return all && messages.some((one) => isRecord(one) && isAudit(one));
}

function isAudit(message: Fields): boolean {
  if (types.includes(text(message, 'type') ?? '')) return true;
  return /yarnpkg\.com\S{0,200}\/cli\/audit|\/npm\/v1\/security\/audits/.test(
    text(message, 'data') ?? '',
  );
}

/** One finding for each advisory and path of packages to it, as Yarn lists them. */
export function convertYarn1(messages: readonly Fields[]): Conversion {
  const of = (type: string) => messages.filter((message) => text(message, 'type') === type);
  const errors = of('error').map((message) => text(message, 'data')?.split('\n')[0] ?? 'no reason');
  const [advisories, summaries] = [of('auditAdvisory'), of('auditSummary')];
  if (advisories.length === 0 && summaries.length === 0) {
    return { refused: `holds no report: yarn says "${errors[0] ?? 'nothing of an audit'}"` };
  }
  const summary = record(summaries.at(-1) ?? {}, 'data');
  const total = number(summary, 'totalDependencies');
  return {
    findings: advisories.map(finding),
    failures: [
      ...errors,
      ...(summaries.length > 0 ? [] : ['it has no "auditSummary": it did not get to its end']),
      ...lostOf(countOf(record(summary, 'vulnerabilities')), advisories.length, 'vulnerabilities'),
      ...((total ?? 0) > 0 || advisories.length > 0 ? [] : ['it looked at no dependency']),
    ],
  };
}

function countOf(counts: Fields): number {
  return Object.keys(counts).reduce((sum, key) => sum + (number(counts, key) ?? 0), 0);
}

function finding(message: Fields): Finding {
  const data = record(message, 'data');
  const path = text(record(data, 'resolution'), 'path');
  return quickAdvisory(record(data, 'advisory'), 'yarn-audit', path);
}
