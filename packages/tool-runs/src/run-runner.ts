import type { FileLink } from '@ci-actions/markdown';
import type { PolicyContext } from '@ci-actions/policy';
import type { Outcome } from '@ci-actions/result';
import { hiddenFindings } from './judge/hidden-findings.ts';
import { judgeTools } from './judge/judge-tools.ts';
import { rulesFor } from './judge/rules.ts';
import type { Rules } from './judge/rules.ts';
import { toolResults } from './judge/tool-results.ts';
import { outcomeOf } from './outcome-of.ts';
import type { ToolPlan } from './plan/tool-plan.ts';
import type { RunPorts } from './run/ports.ts';
import type { ToolOptions } from './run/run-tool.ts';
import { runTools } from './run/run-tools.ts';

/** What a runner needs besides what running the tools needs. */
export interface RunnerPorts extends RunPorts {
  readonly policyContext: PolicyContext;
  /** Date in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  readonly lacksSecrets: boolean;
  readonly removeFolder: (path: string) => Promise<void>;
  /** Deletes what an earlier step left in the report folder under these names. */
  readonly clearReports: (stems: readonly string[]) => Promise<void>;
  readonly link: FileLink;
  /** The path for display: relative to the workspace if it is inside. */
  readonly shown: (path: string) => string;
}

export interface RunnerOptions extends ToolOptions {
  readonly kind: 'lint' | 'scan';
  readonly judge: Rules['judge'];
  readonly annotations: number;
}

/** Runs the tools, reads their reports and judges them: what lint-runner and scan-runner share. */
export async function runRunner(
  plans: readonly ToolPlan[],
  options: RunnerOptions,
  ports: RunnerPorts,
): Promise<Outcome> {
  const { kind, judge } = options;
  const { policyContext } = ports;
  const section = kind === 'lint' ? 'lint' : 'security';
  const rules = rulesFor(policyContext, section, judge, ports.lacksSecrets);
  await ports.clearReports(plans.flatMap(({ calls }) => calls.map(({ stem }) => stem)));
  const runs = await runTools(plans, options, ports);
  // Native reports in it may hold secrets that the kept ones mask.
  await ports.removeFolder(ports.scratch);
  const results = await toolResults(runs, policyContext.policy.suppressions, ports.today);
  return outcomeOf({
    kind,
    results,
    judgement: judgeTools(results, rules),
    notices: kind === 'scan' ? hiddenFindings(plans, rules) : [],
    reportFolder: ports.shown(ports.reportFolder),
    resultFolder: ports.reportFolder,
    link: ports.link,
    phase: policyContext.phase.name,
    annotations: options.annotations,
    shown: ports.shown,
  });
}
