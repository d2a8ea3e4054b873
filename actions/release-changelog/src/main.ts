import { openWorkspace, workspaceFiles } from '@ci-actions/host';
import { main } from '@ci-actions/runner';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { run } from './run.ts';
import { check } from './tag.ts';

await main({
  action: 'release-changelog',
  inputs,
  outputs,
  check,
  run: (values, { context, childEnvironment }) =>
    run(values, {
      ...openWorkspace({
        directory: context.workspace,
        environment: childEnvironment(),
        folder: `${context.folder}/history`,
        server: context.serverUrl,
        token: values.token || undefined,
      }),
      ...workspaceFiles(context.workspace, context.folder),
      facts: context,
    }),
});
