import type { LookAhead } from '@ci-actions/result';
import { describeFinding } from './describe-finding.ts';
import { judgeTool } from './judge-tool.ts';
import type { JudgedTool } from './judge-tool.ts';
import type { Rules, RulesInForce } from './rules.ts';
import type { OpenFinding, ToolResults } from './tool-results.ts';

export interface Judgement {
  readonly verdict: 'passed' | 'failed' | 'advisory' | 'reported';
  /** False if a tool did not run that nothing excuses. */
  readonly evaluated: boolean;
  /** What is red first; for a green verdict, what is only advisory. */
  readonly why: readonly string[];
  /** In the order of the tools. */
  readonly tools: readonly JudgedTool[];
  readonly next: LookAhead | null;
}

export function judgeTools(
  results: readonly ToolResults[],
  { now, next }: RulesInForce,
): Judgement {
  const judged = judgeBy(results, now);
  if (next === undefined) return { ...judged, next: null };
  const { verdict, why } = judgeBy(results, next);
  return { ...judged, next: { phase: next.phase.name, verdict, why } };
}

function judgeBy(results: readonly ToolResults[], rules: Rules): Omit<Judgement, 'next'> {
  const tools = results.map((one) => judgeTool(one, rules));
  const reasons = tools.map((tool, at) => reasonOf(results[at], tool));
  const isRed = ({ state, excuse }: JudgedTool) =>
    state === 'failed' || (state === 'not run' && excuse === undefined);
  const why = (wanted: (tool: JudgedTool) => boolean) =>
    reasons.filter((reason, at) => {
      const tool = tools[at];
      return reason !== undefined && tool !== undefined && wanted(tool);
    }) as readonly string[];
  const unevaluated = tools.some(
    ({ state, excuse }) => state === 'not run' && excuse === undefined,
  );
  if (tools.some(isRed)) {
    const first = why(({ state }) => state === 'not run').concat(
      why(({ state }) => state === 'failed'),
    );
    return { verdict: 'failed', evaluated: !unevaluated, why: first, tools };
  }
  const advisory = tools.some(({ state }) => state === 'advisory' || state === 'not run');
  const verdict = rules.judge === 'ran' ? 'reported' : advisory ? 'advisory' : 'passed';
  return { verdict, evaluated: true, why: why(() => true), tools };
}

function reasonOf(results: ToolResults | undefined, { state, failing }: JudgedTool) {
  if (results === undefined) return undefined;
  const { name } = results.run.plan.analyzer;
  const found = foundReason(failing);
  if (state !== 'not run') return found && `${name}: ${found}`;
  const reason = notRunReason(results, name);
  return found === undefined ? reason : `${reason}; it found ${found}`;
}

function foundReason([worst, ...others]: readonly OpenFinding[]): string | undefined {
  if (worst === undefined) return undefined;
  const text = describeFinding(worst.finding);
  return others.length === 0
    ? `1 finding (${text})`
    : `${others.length + 1} findings (worst: ${text})`;
}

function notRunReason({ calls }: ToolResults, name: string): string {
  const failed = calls.filter(({ run }) => run.notRun.length > 0);
  const texts = failed.map(({ run }) => {
    const of = calls.length > 1 && run.call.target !== undefined ? `${run.call.target}: ` : '';
    return of + run.notRun.join('; ');
  });
  return `${name} did not run: ${texts.join('; ')}`;
}
