import { randomUUID } from 'node:crypto';
import type { Install } from '@ci-actions/tool-runs';
import type { Step } from './step.ts';

/** Installs tools into the runner's tool folder; loaded where a tool is not there. */
export function installer(workspace: string, step: Step): Install {
  let opened: ReturnType<typeof load> | undefined;
  return async (request) => {
    const { installTool, cache } = await (opened ??= load(step));
    const output: string[] = [];
    step.log.info(`${request.tool}: installing ${request.version}`);
    const installed = await installTool(
      {
        ...request,
        workspace,
        folder: step.env('RUNNER_TOOL_CACHE') || step.context.temp,
      },
      {
        env: step.childEnvironment(),
        cache,
        // Several tools may be installed side by side: each writes its group at its end.
        write: (text) => output.push(text),
        token: randomUUID,
        cancelled: step.cancelled,
      },
    );
    step.writeRaw(output.join(''));
    return installed;
  };
}

/** One cache for all tools of the step. */
async function load({ log, env }: Step) {
  const [{ installTool }, { openCache }] = await Promise.all([
    import('@ci-actions/install'),
    import('@ci-actions/cache'),
  ]);
  return { installTool, cache: openCache({ log, env }) };
}
