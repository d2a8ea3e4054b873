import { glob, readTextStream, relativeTo } from '@ci-actions/host';
import { main } from '@ci-actions/runner';
import { check } from './check.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { run } from './run.ts';

await main({
  action: 'security-gate',
  inputs,
  outputs,
  check,
  run: (values, { context, standing, today }) =>
    run(values, {
      reports: {
        glob: (patterns) => glob(patterns, context.workspace),
        read: readTextStream,
        shown: (path) => relativeTo(context.workspace, path),
      },
      standing,
      facts: { ...context, event: context.event() },
      root: context.workspace,
      today,
    }),
});
