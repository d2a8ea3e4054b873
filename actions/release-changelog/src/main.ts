import { join, resolve } from 'node:path';
import { openWorkspace, readText, writeAside } from '@ci-actions/host';
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
        folder: join(context.folder, 'history'),
        server: context.serverUrl,
        token: values.token || undefined,
      }),
      readText: (path) => readText(resolve(context.workspace, path)),
      write: async (name, text) => {
        const path = join(context.folder, name);
        await writeAside(path, text);
        return path;
      },
      facts: context,
    }),
});
