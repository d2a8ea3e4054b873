import { runAction } from '@ci-actions/action';
import {
  absolutePath,
  glob,
  isThere,
  readSourceStream,
  readTextStream,
  relativeTo,
  writeAside,
} from '@ci-actions/host';
import { fileLink } from '@ci-actions/markdown';
import { check } from './check.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

await runAction({
  action: 'sarif-aggregator',
  inputs,
  outputs,
  check,
  run: async (values, { context, policyContext, today }, { policy: expected }) => {
    const { mostSourceBytes, run } = await import('./run.ts');
    return run(values, expected, {
      glob: (patterns) => glob(patterns, context.workspace),
      read: readTextStream,
      write: writeAside,
      shown: (path) => relativeTo(context.workspace, path),
      absolute: (path) => absolutePath(context.workspace, path),
      exists: isThere,
      source: (path) => readSourceStream(path, mostSourceBytes),
      link: fileLink(context),
      workspace: context.workspace,
      policyContext,
      trigger: { ...context, event: context.event() },
      today,
    });
  },
});
