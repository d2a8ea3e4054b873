import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import * as host from '@ci-actions/host';
import { fileLink } from '@ci-actions/markdown';
import type { RunnerPorts } from '@ci-actions/tool-runs';
import { lacksSecrets } from '@ci-actions/workflow-run';
import { installer } from './installer.ts';
import type { Step } from './step.ts';
import { surroundingsIn } from './surroundings.ts';

/** The inputs that the ports depend on. */
export interface PortInputs {
  readonly name: string;
  readonly matrix: string | undefined;
  readonly 'working-directory': string;
  readonly 'report-folder': string | undefined;
  readonly install: 'auto' | 'never';
}

/** Larger files are not source code. */
const mostSourceBytes = 64 * 1024 * 1024;

export function runnerPorts(inputs: PortInputs, step: Step): RunnerPorts {
  const { context, cancelled } = step;
  const { workspace } = context;
  const cwd = host.absolutePath(workspace, inputs['working-directory']);
  const given = inputs['report-folder'];
  const reportFolder = given === undefined ? context.folder : host.absolutePath(workspace, given);
  const { root, exists } = host.checkoutAt(workspace);
  return {
    name: inputs.name,
    cwd,
    scratch: `${context.temp}/ci-actions/scratch/${randomUUID()}`,
    reportFolder,
    clearReports: (stems) =>
      given === undefined
        ? host.makeEmptyFolder(reportFolder)
        : host.removeFiles(reportFolder, isReportOf(stems)),
    checkout: { root, exists },
    sources: (path) => host.readSourceStream(`${root}/${path}`, mostSourceBytes),
    around: surroundingsIn(cwd, step.childEnvironment()),
    childEnvironment: step.childEnvironment,
    run: (request) => host.runProcess({ ...request, cancelled }),
    install: inputs.install === 'never' ? undefined : installer(cwd, step),
    now: step.now,
    every: (ms, call) => {
      const timer = setInterval(call, ms);
      return () => clearInterval(timer);
    },
    cores: availableParallelism(),
    write: step.writeRaw,
    token: randomUUID,
    makeEmptyFolder: host.makeEmptyFolder,
    removeFolder: host.removeFolder,
    writeText: host.writeAside,
    readText: host.readText,
    origin: {
      sha: context.sha ?? null,
      'run-id': context.runId ?? null,
      'run-attempt': context.runAttempt ?? null,
      job: context.job ?? null,
      matrix: matrixOf(inputs.matrix),
    },
    policyContext: step.policyContext,
    today: step.today,
    lacksSecrets: lacksSecrets({ ...context, event: context.event() }),
    link: fileLink(context),
    shown: (path) => host.relativeTo(workspace, path),
  };
}

/** `bandit` has `bandit.sarif` and `bandit.native.json`. */
function isReportOf(stems: readonly string[]): (name: string) => boolean {
  return (name) =>
    name === 'result.json' ||
    stems.some((stem) => name === `${stem}.sarif` || name.startsWith(`${stem}.native.`));
}

function matrixOf(matrix: string | undefined): unknown {
  try {
    return matrix === undefined ? null : JSON.parse(matrix);
  } catch {
    return null;
  }
}
