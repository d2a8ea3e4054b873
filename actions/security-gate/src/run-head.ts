import { completeness, targetOf, toolName } from '@ci-actions/sarif';
import type { Run } from '@ci-actions/sarif';
import { gapName } from './gap.ts';
import type { Gap } from './gap.ts';

/** What a run says of itself, apart from its results. Texts are untrusted. */
export interface RunHead {
  readonly tool: string;
  readonly target: string | undefined;
  /** Whether it can be believed: then it answers for its tool. */
  readonly complete: boolean;
}

const longestName = 100;
const longestReason = 1000;

/** A tool's name as it is kept and shown; a report may call its tool by megabytes. */
export function boundedName(tool: string): string {
  return tool.slice(0, longestName);
}

/** `where` names the file and, if it holds several, the run. */
export function runHead(run: Run, where: string): { readonly head: RunHead; readonly gaps: Gap[] } {
  const tool = boundedName(toolName(run));
  const target = targetOf(run);
  const missing = completeness(strict(run));
  const didNotRun = missing.filter(({ kind }) => kind === 'execution' || kind === 'notification');
  const gaps = missing.flatMap(({ kind, why }): Gap[] => {
    if (kind === 'execution' || kind === 'notification') {
      return [{ kind: 'tool', tool, target, reason: reasonOf(why, { tool, target }) }];
    }
    // A run that says it failed has no results to give: its failure is the reason that counts.
    if (kind === 'no-results' && didNotRun.length > 0) return [];
    return [{ kind: 'material', what: `${where} (${tool})`, reason: why }];
  });
  return { head: { tool, target, complete: missing.length === 0 }, gaps };
}

/** The run that our aggregator writes for a missing tool says it in a sentence that names the tool. */
function reasonOf(why: string, named: Parameters<typeof gapName>[0]): string {
  const whole = why.slice(0, longestReason).replace(/\.$/, '');
  const said = whole.replace(/^did not run to its end: /, '');
  const name = `${gapName(named)} `;
  return said.toLowerCase().startsWith(name.toLowerCase()) ? said.slice(name.length) : whole;
}

/** `null` and words in place of booleans, as some writers leave them, are not "it went well". */
function strict(run: Run): Run {
  const { results, ...rest } = run;
  const invocations = (run.invocations ?? []).map((invocation) => ({
    ...invocation,
    executionSuccessful: (invocation.executionSuccessful as unknown) === true,
  }));
  return { ...rest, invocations, ...(Array.isArray(results) ? { results } : {}) };
}
