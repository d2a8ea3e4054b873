import { durationText, logText } from '@ci-actions/markdown';
import type { ToolPlan } from '../plan/tool-plan.ts';
import type { RunPorts } from './ports.ts';
import { runTool } from './run-tool.ts';
import type { ToolOptions } from './run-tool.ts';
import type { ToolRun } from './tool-run.ts';

const progressMs = 30_000;

/** Runs the tools side by side, as many at once as there are cores. The result keeps their order. */
export async function runTools(
  plans: readonly ToolPlan[],
  options: ToolOptions,
  ports: RunPorts,
): Promise<readonly ToolRun[]> {
  const runs: (ToolRun | undefined)[] = plans.map(() => undefined);
  const running = new Map<string, number>();
  const waiting = [...plans.entries()];
  const line = (text: string) => ports.write(`${logText(text)}\n`);
  const stop = ports.every(progressMs, () => {
    const since = [...running].map(([name, at]) => `${name} (${durationText(ports.now() - at)})`);
    line(`Still running: ${since.join(', ')}`);
  });
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, plan] = next;
      const { name } = plan.analyzer;
      running.set(name, ports.now());
      line(`${name}: started`);
      const { run, log } = await runTool(plan, options, ports);
      running.delete(name);
      runs[at] = run;
      line(`${name}: ${endOf(run)} in ${durationText(run.durationMs)}`);
      writeGroup(run, log, ports);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, ports.cores) }, work));
  } finally {
    stop();
  }
  return runs.filter((run) => run !== undefined);
}

function endOf({ calls }: ToolRun): string {
  const failed = calls.flatMap(({ notRun }) => notRun.slice(0, 1));
  if (failed[0] !== undefined) return `did not run (${failed[0]})`;
  const found = calls.flatMap(({ found: runs }) => runs).flatMap(({ results }) => results).length;
  return `${found} ${found === 1 ? 'result' : 'results'}`;
}

/** The tool's own words in one folded group, in which the runner executes no workflow command. */
function writeGroup({ plan, version }: ToolRun, log: string, { write, token }: RunPorts): void {
  if (log.trim() === '') return;
  const end = token();
  write(`::group::${logText(`${plan.analyzer.name} ${version ?? ''}`.trim())}\n`);
  write(`::stop-commands::${end}\n${log}${log.endsWith('\n') ? '' : '\n'}::${end}::\n`);
  write('::endgroup::\n');
}
