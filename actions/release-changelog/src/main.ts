import { runAction } from '@ci-actions/action';
import { oneLine } from '@ci-actions/markdown';
import { check } from './check.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

await runAction({
  action: 'release-changelog',
  inputs,
  outputs,
  check,
  run: async (values, runner, { policy: tag }) => {
    const { context, today, now, log, cancelled, childEnvironment } = runner;
    // Loaded only with valid inputs: a bad input must fail fast.
    const [{ run }, { openWorkspace }, { wait, workspaceFiles }] = await Promise.all([
      import('./run.ts'),
      import('@ci-actions/git'),
      import('@ci-actions/host'),
    ]);
    const { apiUrl, repository = '', serverUrl: server, workspace: directory } = context;
    const token = values.token || undefined;
    const say = (line: string) => log.info(oneLine(line, 1000));
    const environment = childEnvironment();
    const folder = `${context.folder}/history`;
    return run(values, tag, {
      ...openWorkspace({ directory, environment, folder, server, token }),
      ...workspaceFiles(directory, context.folder),
      server: async () => {
        const { gitHub, releaseServer } = await import('@ci-actions/github');
        return releaseServer(gitHub({ apiUrl, repository, token, cancelled, say }));
      },
      say,
      now,
      wait,
      cancelled: () => cancelled.aborted,
      facts: { ...context, today },
    });
  },
});
