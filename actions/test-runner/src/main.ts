import { randomUUID } from 'node:crypto';
import * as host from '@ci-actions/host';
import { main } from '@ci-actions/runner';
import type { Runner } from '@ci-actions/runner';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { check, run } from './run.ts';

const portsOf = ({ context, env, ...runner }: Runner<typeof inputs>) => ({
  workspace: context.workspace,
  folder: context.folder,
  env,
  resolve: host.resolvePath,
  shown: (path: string) => host.relativeTo(context.workspace, path),
  lookAt: host.lookAt,
  expand: host.shellGlob,
  childEnvironment: runner.childEnvironment,
  now: runner.now,
  write: runner.writeRaw,
  token: randomUUID,
  run: (request: Omit<host.Command, 'cancelled'>) =>
    host.runProcess({ ...request, cancelled: runner.cancelled }),
  makeEmptyFolder: host.makeEmptyFolder,
  writeText: host.writeAside,
  glob: host.glob,
  mark: host.fileMark,
  read: host.readTextStream,
  openSink: host.openSink,
});

await main({
  action: 'test-runner',
  inputs,
  outputs,
  check: (values, standing, runner) => check(values, standing, portsOf(runner)),
  run: (values, runner) => run(values, runner.standing, portsOf(runner)),
});
