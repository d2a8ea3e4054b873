import { toolAndTarget } from '@ci-actions/findings';
import { shorten } from '@ci-actions/markdown';
import { boundedName, completeness, targetOf, toolName } from '@ci-actions/sarif';
import type { Run } from '@ci-actions/sarif';
import type { MissingInput } from './missing-input.ts';

/** What a run says of itself, apart from its results. Texts are untrusted. */
export interface RunStatus {
  readonly tool: string;
  readonly target: string | undefined;
  /** Whether it can be believed: then it answers for its tool. */
  readonly complete: boolean;
}

const longestReason = 1000;

/** `where` names the file and, if it holds several, the run. */
export function runStatus(
  run: Run,
  where: string,
): { readonly status: RunStatus; readonly missing: MissingInput[] } {
  const tool = boundedName(toolName(run));
  const target = targetOf(run);
  const incomplete = completeness(strict(run));
  const didNotRun = incomplete.filter(
    ({ kind }) => kind === 'execution' || kind === 'notification',
  );
  const missing = incomplete.flatMap(({ kind, why }): MissingInput[] => {
    if (kind === 'execution' || kind === 'notification') {
      return [{ kind: 'tool', tool, target, reason: reasonOf(why, toolAndTarget(tool, target)) }];
    }
    // A run that says it failed has no results to give: its failure is the reason that counts.
    if (kind === 'no-results' && didNotRun.length > 0) return [];
    return [{ kind: 'report', what: `${where} (${tool})`, reason: why }];
  });
  return { status: { tool, target, complete: incomplete.length === 0 }, missing };
}

/** The run that our aggregator writes for a missing tool says it in a sentence that names the tool. */
function reasonOf(why: string, named: string): string {
  const whole = shorten(why, longestReason).replace(/\.$/, '');
  const said = whole.replace(/^did not run to its end: /, '');
  const name = `${named} `;
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
