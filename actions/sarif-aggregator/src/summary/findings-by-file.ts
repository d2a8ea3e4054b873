import { severities } from '@ci-actions/findings';
import { details, document, escaped, table } from '@ci-actions/markdown';
import type { FileLink } from '@ci-actions/markdown';
import { keptFinding } from '@ci-actions/sarif';
import type { KeptResult, MergedRun } from '@ci-actions/sarif';

/** The summary lists this many findings. All are in the merged file. */
const maxListed = 200;

interface Listed {
  readonly run: MergedRun;
  readonly result: KeptResult;
}

/** Findings folded by file, files with the most severe first, then the number of the others. */
export function findingsByFile(
  runs: readonly MergedRun[],
  total: number,
  output: string,
  link: FileLink,
): string | undefined {
  const listed = mostSevere(runs);
  if (listed.length === 0) return undefined;
  const files = [...Map.groupBy(listed, ({ result }) => result.uri).values()];
  const more = total - listed.length;
  return document(
    ...files.map((inFile) => fileSection(inFile, link)),
    more > 0 ? `… and ${more} more, in ${escaped(output)}` : undefined,
  ).trimEnd();
}

function mostSevere(runs: readonly MergedRun[]): readonly Listed[] {
  const bySeverity = severities.map(() => [] as Listed[]);
  for (const run of runs) {
    for (const result of run.results) {
      const { suppressed, severity } = result;
      const same = bySeverity[severities.indexOf(severity)];
      const isSuppressed = suppressed || result.suppression !== undefined;
      if (!isSuppressed && same !== undefined && same.length < maxListed)
        same.push({ run, result });
    }
  }
  return bySeverity.flat().slice(0, maxListed);
}

function fileSection(listed: readonly Listed[], link: FileLink): string {
  const findings = listed.map(({ run, result }) => ({
    ...keptFinding(result, run),
    alsoBy: result.alsoBy,
    mark: result.mark,
  }));
  const path = findings[0]?.path;
  const counts = severities
    .map((name) => [findings.filter(({ severity }) => severity === name).length, name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`);
  const rows = findings.map(({ severity, tool, rule, line, message, alsoBy, mark }) => {
    const from = mark === '' ? '' : ` (in ${mark})`;
    const also = from + (alsoBy ? ` (also: ${alsoBy.join(', ')})` : '');
    return [
      severity,
      escaped(tool, 60),
      escaped(rule, 100),
      lineLink(path, line, link),
      escaped(message || 'a secret; its text is not shown', 300) + escaped(also, 200),
    ];
  });
  const head = ['Severity', 'Tool', 'Rule', 'Line', 'Finding'];
  const title = path ?? 'the repository as a whole';
  return details(`${escaped(title)}: ${counts.join(', ')}`, table(head, rows));
}

function lineLink(path: string | undefined, line: number | undefined, link: FileLink): string {
  if (line === undefined) return '';
  const to = path === undefined ? undefined : link(path, line);
  return to === undefined ? String(line) : `[${line}](${to})`;
}
