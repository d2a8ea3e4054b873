import { code, document, escaped, table } from '@ci-actions/markdown';
import type { Annotation } from '@ci-actions/result';
import type { BaseChanges } from './base-changes.ts';
import type { PolicyChange } from './policy-change.ts';

const shown = 50;

/** A section for the top of a gate's summary, Markdown; empty if nothing is looser. */
export function policyChangesSection({ changes, denied }: BaseChanges, path: string): string {
  if (changes.length === 0) return '';
  const denial = denied ? ', and the base sets `policy-changes: deny`' : '';
  const more = changes.length - shown;
  return document(
    `**This change loosens ${code(path)}**${denial}:`,
    table(
      ['Key', 'Before', 'After', 'From', 'Line'],
      changes
        .slice(0, shown)
        .map(({ key, was, now, from, line }) => [
          code(key),
          escaped(was),
          escaped(now),
          from ?? 'today',
          line ?? '',
        ]),
    ),
    more > 0 ? `${more} more are in the annotations and the diff of the file.` : '',
  ).trimEnd();
}

/** A warning on each line of the policy file that loosens. */
export function policyChangeAnnotations(
  { changes }: BaseChanges,
  path: string,
): readonly Annotation[] {
  return changes.map((change) => ({
    level: 'warning',
    message: changeText(change),
    title: 'policy loosened',
    file: path,
    ...(change.line !== undefined && { line: change.line }),
  }));
}

/** One change in one line; untrusted text. */
export function changeText({ key, was, now, from }: PolicyChange): string {
  return `${key}: ${was} → ${now}${from === undefined ? '' : `, from ${from}`}`;
}
