import type { Finding } from '@ci-actions/findings';
import { code, details, escaped, table } from '@ci-actions/markdown';
import type { FileLink } from '@ci-actions/markdown';
import { placeOf } from '../judge/describe-finding.ts';

const mostRows = 50;

/** The first of `total` findings; folded below them, the fingerprints that suppressions can name. */
export function findingsTable(
  title: string,
  findings: readonly Finding[],
  total: number,
  link: FileLink,
): string | undefined {
  if (findings.length === 0) return undefined;
  const shown = findings.slice(0, mostRows);
  const columns = columnsOf.filter(({ cell }) =>
    shown.some((finding) => cell(finding, link) !== ''),
  );
  const rows = shown.map((finding) => columns.map(({ cell }) => cell(finding, link)));
  const left = total - shown.length;
  return [
    ...(title === '' ? [] : [`### ${title}`]),
    table(
      columns.map(({ head }) => head),
      rows,
    ),
    ...(left > 0 ? [`… and ${left} more, in the SARIF files.`] : []),
    ...fingerprints(shown),
  ].join('\n\n');
}

interface Column {
  readonly head: string;
  /** Markdown. A column that is empty in every row is omitted. */
  readonly cell: (finding: Finding, link: FileLink) => string;
}

const columnsOf: readonly Column[] = [
  {
    head: 'Severity',
    cell: ({ secret, severity }) => (secret ? `secret (${severity})` : severity),
  },
  { head: 'Tool', cell: ({ tool }) => escaped(tool, 60) },
  { head: 'Rule', cell: ruleCell },
  { head: 'Where', cell: placeCell },
  { head: 'Fixed in', cell: ({ fixedIn }) => escaped(fixedIn ?? '', 60) },
  {
    head: 'What',
    cell: ({ secret, message }) => (secret ? 'its text is not shown' : escaped(message, 160)),
  },
];

function placeCell(finding: Finding, link: FileLink): string {
  const shown = code(placeOf(finding), 200);
  const address = link(finding.path ?? '', finding.line);
  return shown === '' || address === undefined ? shown : `[${shown}](${address})`;
}

/** The address comes from the report: characters that could end the link or the cell are encoded. */
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
    .filter((finding) => finding.fingerprint !== undefined)
    .map((f) => [escaped(f.rule, 100), code(placeOf(f), 200), code(f.fingerprint ?? '', 300)]);
  if (rows.length === 0) return [];
  return [details('Fingerprints, for suppressions', table(['Rule', 'Where', 'Fingerprint'], rows))];
}
