import { commitFiles, fileAt, gitHub, jobsOfRun, writePullComment } from '@ci-actions/github';
import * as host from '@ci-actions/host';
import type { Context } from '@ci-actions/action';
import { runAction } from '@ci-actions/action';
import { check } from './check.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

const platform = ({ apiUrl, repository = '' }: Context, token?: string) =>
  gitHub({ apiUrl, repository, token });
const filesOf = (context: Context, token?: string) =>
  host.checkoutIn(context.workspace) ??
  (token
    ? commitFiles(platform(context, token), context.sha)
    : host.folderFiles(context.workspace));

await runAction({
  action: 'security-gate',
  inputs,
  outputs,
  check,
  readPolicy: (path, { token }, context) => filesOf(context, token).readText(path),
  run: async (values, { context, policyContext, today }, { policy: strictness }) => {
    const { run } = await import('./run.ts');
    const { runId, workspace } = context;
    const github = platform(context, values.token);
    return run(values, strictness, {
      reports: host.filesIn(workspace),
      checkout: host.checkoutAt(workspace),
      policyContext,
      facts: { ...context, event: context.event() },
      today,
      files: filesOf(context, values.token),
      policyUnseen: !values.token && host.checkoutIn(workspace) === undefined,
      fileAt: (path, commit) => fileAt(github, path, commit),
      executions: values.token && runId ? () => jobsOfRun(github, runId) : undefined,
      comment: (comment) => writePullComment(github, comment),
    });
  },
});
