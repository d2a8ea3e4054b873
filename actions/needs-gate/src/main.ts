import { runAction } from '@ci-actions/action';
import type { Context } from '@ci-actions/action';
import { commitFiles, fileAt, gitHub, jobsOfRun } from '@ci-actions/github';
import { checkoutIn, glob, readText, relativeTo } from '@ci-actions/host';
import { check } from './check.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

const platform = ({ apiUrl, repository = '' }: Context, token?: string) =>
  gitHub({ apiUrl, repository, token });
const filesOf = (context: Context, token?: string) =>
  checkoutIn(context.workspace) ?? commitFiles(platform(context, token), context.sha);

await runAction({
  action: 'needs-gate',
  inputs,
  outputs,
  check,
  readPolicy: (path, { token }, context) => filesOf(context, token).readText(path),
  run: async (values, { context, policyContext, today, now }) => {
    const { run } = await import('./run.ts');
    const github = platform(context, values.token);
    const { runId, workspace } = context;
    return run(values, {
      files: filesOf(context, values.token),
      results: {
        glob: (patterns) => glob(patterns, workspace),
        readText,
        shown: (path) => relativeTo(workspace, path),
      },
      jobs: values.token && runId ? () => jobsOfRun(github, runId) : undefined,
      readAt: (path, commit) => fileAt(github, path, commit),
      policyContext,
      facts: context,
      today,
      now: now(),
    });
  },
});
