import { placeOf } from '@ci-actions/findings';
import type { Finding } from '@ci-actions/findings';
import { code, details, escaped, table } from '@ci-actions/markdown';
import { shownTarget } from './finding-groups.ts';

/** The fingerprints of findings, which a suppression may name; folded, Markdown. */
export function fingerprintList(
  findings: readonly Finding[],
  withTargets: ReadonlySet<string>,
): string | undefined {
  const rows = findings.flatMap((finding) =>
    finding.fingerprint === undefined
      ? []
      : [[escaped(finding.rule, 100), whereOf(finding, withTargets), code(finding.fingerprint)]],
  );
  if (rows.length === 0) return undefined;
  const distinct = [...new Map(rows.map((row) => [row.join(), row])).values()];
  return details(
    'Fingerprints of the listed findings, for suppressions',
    table(['Rule', 'Where', 'Fingerprint'], distinct),
  );
}

function whereOf(finding: Finding, withTargets: ReadonlySet<string>): string {
  const place = code(finding.package ?? placeOf(finding), 200);
  const target = shownTarget(finding, withTargets);
  return target === undefined ? place : `${place}, target ${code(target, 100)}`;
}
