import { runAction } from '@ci-actions/action';
import { check } from './check.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

await runAction({
  action: 'release-changelog',
  inputs,
  outputs,
  check,
  run: async (values, { context, today, childEnvironment }, { policy: tag }) => {
    // Loaded only with valid inputs: a bad input must fail fast.
    const [{ run }, { openWorkspace }, { workspaceFiles }] = await Promise.all([
      import('./run.ts'),
      import('@ci-actions/git'),
      import('@ci-actions/host'),
    ]);
    return run(values, tag, {
      ...openWorkspace({
        directory: context.workspace,
        environment: childEnvironment(),
        folder: `${context.folder}/history`,
        server: context.serverUrl,
        token: values.token || undefined,
      }),
      pullRequests: async (hashes) => {
        const { gitHub, pullRequestsOf } = await import('@ci-actions/github');
        const { apiUrl, repository = '' } = context;
        return pullRequestsOf(
          gitHub({ apiUrl, repository, token: values.token || undefined }),
          hashes,
        );
      },
      ...workspaceFiles(context.workspace, context.folder),
      facts: { ...context, today },
    });
  },
});
