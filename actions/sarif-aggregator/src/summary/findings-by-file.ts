import { percentDecoded, factsOf } from '@ci-actions/sarif';
import { severities } from '@ci-actions/findings';
import type { KeptResult, MergedRun } from '@ci-actions/sarif';
import { details, document, escaped, table } from '@ci-actions/markdown';

/** So many findings are listed; all are in the merged file. */
const most = 200;

interface Listed {
  readonly tool: string;
  readonly result: KeptResult;
}

type Link = (path: string, line: number | undefined) => string | undefined;

/** Findings folded by file, files with the most severe first; what is not shown is counted. */
export function findingsByFile(
  runs: readonly MergedRun[],
  total: number,
  output: string,
  link: Link,
): string | undefined {
  const listed = mostSevere(runs);
  if (listed.length === 0) return undefined;
  const files = [...Map.groupBy(listed, ({ result }) => result.uri)];
  const more = total - listed.length;
  return document(
    ...files.map(([uri, findings]) => fileSection(uri, findings, link)),
    more > 0 ? `… and ${more} more, in ${escaped(output)}` : undefined,
  ).trimEnd();
}

function mostSevere(runs: readonly MergedRun[]): readonly Listed[] {
  const bySeverity = severities.map(() => [] as Listed[]);
  for (const { tool, results } of runs) {
    for (const result of results) {
      const { suppressed, severity } = result;
      const same = bySeverity[severities.indexOf(severity)];
      const excused = suppressed || result.suppression !== undefined;
      if (!excused && same !== undefined && same.length < most) same.push({ tool, result });
    }
  }
  return bySeverity.flat().slice(0, most);
}

function fileSection(uri: string, findings: readonly Listed[], link: Link): string {
  const counts = severities
    .map((name) => [findings.filter((f) => f.result.severity === name).length, name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`);
  const rows = findings.map(({ tool, result }) => {
    const { severity, line } = result;
    const facts = factsOf(result);
    const message = facts.message || 'a secret; its text is not shown';
    const also = result.alsoBy ? ` (also: ${result.alsoBy.join(', ')})` : '';
    return [
      severity,
      escaped(tool, 60),
      escaped(result.head.ruleId, 100),
      lineLink(uri, line, link),
      escaped(message, 300) + escaped(also, 200),
    ];
  });
  const head = ['Severity', 'Tool', 'Rule', 'Line', 'Finding'];
  return details(`${escaped(shownPath(uri))}: ${counts.join(', ')}`, table(head, rows));
}

function lineLink(uri: string, line: number | undefined, link: Link): string {
  const to = link(uri, line);
  const shown = line === undefined ? '' : String(line);
  return to === undefined || shown === '' ? shown : `[${shown}](${to})`;
}

function shownPath(uri: string): string {
  return uri === '.' ? 'the repository as a whole' : percentDecoded(uri);
}
