import { excuseOf, severities } from '@ci-actions/findings';
import type { ToolExcuse } from '@ci-actions/findings';
import { failOnOf } from '@ci-actions/policy';
import type { Rules } from './rules.ts';
import type { CallResults, OpenFinding, ToolResults } from './tool-results.ts';

/** What a phase says of one tool. */
export interface JudgedTool {
  readonly state: 'passed' | 'failed' | 'advisory' | 'reported' | 'not run';
  /** Of a tool that did not run: why this does not fail the step. */
  readonly excuse: ToolExcuse | undefined;
  /** The findings that fail, or would if the tool were not advisory; the worst first. */
  readonly failing: readonly OpenFinding[];
}

/** A secret is never advisory: an advisory secret scanner may only be absent. */
export function judgeTool({ run, calls }: ToolResults, rules: Rules): JudgedTool {
  const { name } = run.plan.analyzer;
  const excuse = excuseOf(name, rules.excused);
  const failing =
    rules.judge === 'ran' ? [] : calls.flatMap(failingIn(run, rules)).sort(bySeverity);
  const isNotRun = calls.some(({ run: call }) => call.notRun.length > 0);
  if (isNotRun && excuse === undefined) return { state: 'not run', excuse, failing };
  const fails = failing.some(({ finding }) => excuse !== 'advisory' || finding.secret);
  if (fails) return { state: 'failed', excuse: undefined, failing };
  if (isNotRun) return { state: 'not run', excuse, failing };
  if (rules.judge === 'ran') return { state: 'reported', excuse: undefined, failing };
  return { state: failing.length > 0 ? 'advisory' : 'passed', excuse: undefined, failing };
}

function failingIn({ plan }: ToolResults['run'], { phase }: Rules) {
  const { analyzer } = plan;
  return (call: CallResults): readonly OpenFinding[] => {
    if (analyzer.kind === 'lint') return failingLint(call, analyzer);
    const failOn = severities.indexOf(failOnOf(phase.security, analyzer.name));
    return call.open.filter(
      ({ finding }) =>
        finding.secret || (isThreshold(failOn) && severities.indexOf(finding.severity) <= failOn),
    );
  };
}

/** The threshold `none` means that nothing fails. */
const isThreshold = (failOn: number) => failOn < severities.indexOf('none');

/**
 * A linter's findings fail where the tool itself exits with the code of findings for them. Errors
 * fail at any exit code. Where it exits so for warnings alone, by an option of the user, these fail.
 */
function failingLint(
  { run, open }: CallResults,
  { exitCodes, fails }: ToolResults['run']['plan']['analyzer'],
): readonly OpenFinding[] {
  const code = run.ended?.kind === 'exit' ? run.ended.code : undefined;
  const exitsForFindings =
    code !== undefined && exitCodes.findings.includes(code) && !exitCodes.clean.includes(code);
  const errors = open.filter(({ level }) => level === 'error');
  if (!exitsForFindings) return errors;
  return fails === 'errors' && errors.length > 0 ? errors : open;
}

function bySeverity(a: OpenFinding, b: OpenFinding): number {
  return severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity);
}
