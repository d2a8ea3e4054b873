import type { ExpectedTool } from '@ci-actions/findings';
import type { Values } from '@ci-actions/inputs';
import { believedTools } from '@ci-actions/policy';
import { NotEvaluated } from '@ci-actions/result';
import type { Outcome } from '@ci-actions/result';
import { cachedCheckout, withLineHashes, withLinks, writeLog } from '@ci-actions/sarif';
import { lacksSecrets } from '@ci-actions/workflow-run';
import { extraRuns } from './gather/extra-runs.ts';
import { gather } from './gather/gather.ts';
import { sourcesIn } from './gather/sources.ts';
import type { inputs } from './inputs.ts';
import { judge } from './judge/judgement.ts';
import { missingReports } from './judge/missing-reports.ts';
import { suppressed } from './judge/suppress.ts';
import { tallyOf } from './judge/tally.ts';
import type { Ports } from './ports.ts';
import { outcomeOf } from './summary/outcome-of.ts';

export { mostSourceBytes } from './gather/sources.ts';

/** Merges the reports into one file, and judges whether all expected reports are in it. */
export async function run(
  values: Values<typeof inputs>,
  expected: readonly ExpectedTool[],
  ports: Ports,
): Promise<Outcome> {
  const { policyContext } = ports;
  const output = ports.absolute(values.output);
  const root = ports.absolute(values.root ?? ports.workspace).replaceAll('\\', '/');
  if (!ports.exists(root)) throw new NotEvaluated(`root: the folder ${root} does not exist`);
  const exists = (path: string) => ports.exists(`${root}/${path}`);
  const checkout = cachedCheckout({ root, exists });
  const gathered = await gather(values.reports, output, checkout, ports);
  const believed = believedTools(policyContext.policy, ports.today);
  const missing = missingReports(expected, gathered.merger.reported, believed);
  const hashed = await withLineHashes(gathered.merger.runs(), sourcesIn(root, ports));
  const { suppressions } = policyContext.policy;
  const runs = await suppressed(withLinks(hashed), suppressions, ports.today);
  const tally = tallyOf(runs, gathered.merger);
  await ports.write(output, writeLog(runs, extraRuns(missing, gathered)));
  const judgement = judge(gathered, missing, policyContext, lacksSecrets(ports.trigger));
  return outcomeOf({
    gathered,
    runs,
    missing,
    tally,
    judgement,
    believed,
    policyPath: policyContext.path,
    phase: policyContext.phase.name,
    output: ports.shown(output),
    link: ports.link,
  });
}
