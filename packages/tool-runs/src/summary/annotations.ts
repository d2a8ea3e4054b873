import { severities } from '@ci-actions/findings';
import { oneLine } from '@ci-actions/markdown';
import type { Annotation } from '@ci-actions/result';
import type { Judgement } from '../judge/judge-tools.ts';
import type { OpenFinding, ToolResults } from '../judge/tool-results.ts';
import { excuses } from './tools-table.ts';

interface Listed extends OpenFinding {
  readonly tool: string;
  readonly fails: boolean;
}

/** At most `max` findings, the failing and worst first, and one for each place. */
export function annotationsOf(
  results: readonly ToolResults[],
  judgement: Judgement,
  max: number,
): readonly Annotation[] {
  const listed = results.flatMap(({ run, calls }, at): readonly Listed[] => {
    const failing = new Set(judgement.tools[at]?.failing);
    const tool = run.plan.analyzer.name;
    const isRed = judgement.tools[at]?.state === 'failed';
    return calls.flatMap(({ open }) =>
      open.map((one) => ({ ...one, tool, fails: isRed && failing.has(one) })),
    );
  });
  const places = new Set<string>();
  const chosen = listed.toSorted(byImportance).filter((one) => {
    const place = placeOf(one);
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
  return [...excused(results, judgement), ...chosen.slice(0, max).map(annotationOf)];
}

/** A finding without a line is told from others of its file by its rule and text. */
function placeOf({ finding: { path, line, rule, message } }: Listed): string {
  return JSON.stringify(line === undefined ? [path, rule, message] : [path, line]);
}

const byImportance = (a: Listed, b: Listed) => rankOf(a) - rankOf(b);

function rankOf({ finding, fails }: Listed): number {
  return severities.indexOf(finding.severity) + (fails ? 0 : severities.length);
}

function annotationOf({ finding, level, tool, fails }: Listed): Annotation {
  const { path, line, rule, secret, message } = finding;
  return {
    level: fails ? 'error' : level === 'error' || level === 'warning' ? 'warning' : 'notice',
    title: oneLine(`${tool} ${rule}`, 150),
    message: secret ? 'A secret. Its text is not shown.' : message || rule,
    ...(path === undefined ? {} : { file: path }),
    ...(line === undefined ? {} : { line }),
  };
}

/** A tool that did not run stays visible where this does not fail the step. */
function excused(results: readonly ToolResults[], { tools }: Judgement): readonly Annotation[] {
  return results.flatMap(({ run, calls }, at): readonly Annotation[] => {
    const excuse = tools[at]?.excuse;
    if (excuse === undefined) return [];
    const why = calls.flatMap(({ run: { notRun } }) => notRun)[0] ?? '';
    const { name } = run.plan.analyzer;
    return [{ level: 'warning', message: `${name} did not run (${excuses[excuse]}): ${why}` }];
  });
}
