import { placeOf, severities } from '@ci-actions/findings';
import { boundedLines, details, document, escaped, table } from '@ci-actions/markdown';
import type { FileLink } from '@ci-actions/markdown';
import type { JudgedTool } from '../judge/judge-tool.ts';
import type { OpenFinding, ToolResults } from '../judge/tool-results.ts';

/** The summary lists so many findings of a tool. All are in its SARIF. */
const maxListed = 50;

/** The findings of each tool, folded, the failing and worst first. */
export function findingsOfTools(
  kind: 'lint' | 'scan',
  results: readonly ToolResults[],
  judged: readonly JudgedTool[],
  link: FileLink,
): string | undefined {
  const sections = results.flatMap(({ run, calls }, at) => {
    const failing = new Set(judged[at]?.failing);
    const all = calls.flatMap(({ open }) => open);
    if (all.length === 0) return [];
    const listed = all
      .toSorted((a, b) => orderOf(a, failing) - orderOf(b, failing))
      .slice(0, maxListed);
    const rows = listed.map(rowOf(kind, failing, link));
    const head = [kind === 'lint' ? 'Level' : 'Severity', 'Rule', 'Place', 'Finding', 'Fails'];
    const more = all.length - listed.length;
    const title = `${run.plan.analyzer.name}: ${countOf(all.length)}${failing.size > 0 && failing.size < all.length ? `, ${failing.size} fail` : ''}`;
    const rest = more > 0 ? `… and ${more} more, in the SARIF of this tool.` : undefined;
    return [details(title, document(table(head, rows), rest).trimEnd())];
  });
  return sections.length === 0 ? undefined : document(...sections).trimEnd();
}

const countOf = (count: number) => `${count} ${count === 1 ? 'finding' : 'findings'}`;

function orderOf(one: OpenFinding, failing: ReadonlySet<OpenFinding>): number {
  const rank = severities.indexOf(one.finding.severity);
  return failing.has(one) ? rank : rank + severities.length;
}

function rowOf(kind: 'lint' | 'scan', failing: ReadonlySet<OpenFinding>, link: FileLink) {
  return (one: OpenFinding): readonly string[] => {
    const { finding, level } = one;
    const { rule, secret, message } = finding;
    const text = secret ? 'a secret; its text is not shown' : message;
    return [
      kind === 'lint' ? level : finding.severity,
      escaped(rule, 100),
      linkedPlace(one, link),
      escaped(text, 300),
      failing.has(one) ? 'yes' : '',
    ];
  };
}

function linkedPlace({ finding }: OpenFinding, link: FileLink): string {
  const { path, line, package: name, version } = finding;
  const affected = name === undefined ? '' : escaped(` ${name} ${version ?? ''}`.trimEnd(), 150);
  if (path === undefined) return affected.trim();
  const shown = escaped(placeOf(finding), 200);
  const to = link(path, line);
  return (to === undefined ? shown : `[${shown}](${to})`) + affected;
}

/** Lines of a list of the summary. */
export function bullets(texts: readonly string[]): string | undefined {
  if (texts.length === 0) return undefined;
  const lines = texts.map((text) => `- ${escaped(text, 600)}`);
  return boundedLines(lines, 30, 'in the SARIF of the tools').join('\n');
}
