import { sameTool, severities } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import type { SeverityCount } from '../judge/finding-tally.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { ReportRun } from '../reports/read-reports.ts';

/** A tool in the table of counts. */
export interface ToolRow {
  /** Untrusted. */
  readonly name: string;
  /** What is wrong with its reports; empty if all of them count. */
  readonly note: string;
  /** A severity is absent if its number is unknown: zero findings of a tool that did not run are no zero. */
  readonly counts: Counts;
}

type Counts = Readonly<Partial<Record<Severity, SeverityCount>>>;

/** Each tool with a run or a finding, and each expected one without. Those that did not run come first. */
export function toolRows({
  reports,
  tally,
  missing,
  now,
}: Pick<Judgement, 'reports' | 'tally' | 'missing' | 'now'>): readonly ToolRow[] {
  const byTool = Map.groupBy(reports.runs, ({ tool }) => tool);
  const names = [...new Set([...byTool.keys(), ...tally.tools.keys()])];
  const stale = new Set(now.failing.flatMap((input) => ('where' in input ? [input.where] : [])));
  const rows = names.map((name): ToolRow => {
    const runs = byTool.get(name) ?? [];
    const counts = tally.tools.get(name) ?? {};
    const valid = runs.filter(({ complete, where }) => complete && !stale.has(where));
    const found = known(counts);
    const note = noteOf(runs, valid, Object.keys(found).length > 0);
    return { name, note, counts: valid.length > 0 ? everySeverity(counts) : found };
  });
  const absent = missing.filter(
    ({ tool, target, runs }) =>
      runs.length === 0 && (target !== undefined || !names.some((name) => sameTool(tool, name))),
  );
  return [
    ...absent.map(({ name }) => ({ name, note: 'no report', counts: {} })),
    ...rows.filter(({ note }) => note !== ''),
    ...rows.filter(({ note }) => note === ''),
  ];
}

function everySeverity(counts: Counts): Counts {
  const none = { total: 0, new: 0 };
  return Object.fromEntries(severities.map((word) => [word, counts[word] ?? none]));
}

/** Those with a finding. */
function known(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, { total }]) => total > 0));
}

function noteOf(
  runs: readonly ReportRun[],
  valid: readonly ReportRun[],
  hasFindings: boolean,
): string {
  if (runs.length === 0) return 'its report cannot be read';
  const failed = runs.filter(({ complete }) => !complete).length;
  const stale = runs.length - valid.length - failed;
  const didNotRun = hasFindings ? 'did not finish' : 'did not run';
  const parts = [
    [failed, valid.length === 0 ? didNotRun : 'did not finish'],
    [stale, 'stale'],
  ] as const;
  const all = runs.length === 1 ? '' : `of ${runs.length} runs `;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => (all === '' || count === runs.length ? what : `${count} ${all}${what}`))
    .join(', ');
}
