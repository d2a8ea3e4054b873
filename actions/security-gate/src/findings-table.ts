import { code, details, escaped, table } from '@ci-actions/summary';
import { placeOf } from './describe-finding.ts';
import type { Finding } from './finding.ts';

const mostRows = 50;

/** The worst of `total` findings, and folded below them what a suppression of each would name. */
export function findingsTable(
  title: string,
  findings: readonly Finding[],
  total: number,
): string | undefined {
  if (findings.length === 0) return undefined;
  const shown = findings.slice(0, mostRows);
  const rows = shown.map((finding) => [
    finding.secret ? `secret (${finding.severity})` : finding.severity,
    escaped(finding.tool, 60),
    ruleCell(finding),
    code(placeOf(finding), 200),
    escaped(finding.fixedIn ?? '', 60),
    finding.secret ? 'its text is not shown' : escaped(finding.message, 160),
  ]);
  const left = total - shown.length;
  return [
    ...(title === '' ? [] : [`### ${title}`]),
    table(['Severity', 'Tool', 'Rule', 'Where', 'Fixed in', 'What'], rows),
    ...(left > 0 ? [`… and ${left} more, in the SARIF files.`] : []),
    ...fingerprints(shown),
  ].join('\n\n');
}

/** The address comes from the report: what could end the link or the cell is percent-encoded. */
function ruleCell({ rule, link }: Finding): string {
  const name = escaped(rule, 100);
  if (link === undefined || name === '') return name;
  const address = link.replaceAll(/[^\w:/?&=%.,;+#-]/g, (character) =>
    encodeURIComponent(character).replaceAll(/[()*'!~]/g, percent),
  );
  return `[${name}](${address})`;
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16)}`;

function fingerprints(findings: readonly Finding[]): readonly string[] {
  const rows = findings
    .filter((finding) => finding.fingerprints.length > 0)
    .map((f) => [escaped(f.rule, 100), code(placeOf(f), 200), code(f.fingerprints[0] ?? '', 300)]);
  if (rows.length === 0) return [];
  return [details('Fingerprints, for suppressions', table(['Rule', 'Where', 'Fingerprint'], rows))];
}
