import { runAction } from '@ci-actions/action';
import type { Runner } from '@ci-actions/action';
import { lookAt, relativeTo, resolvePath, shellGlob } from '@ci-actions/host';
import { inputs } from './inputs.ts';
import { rulesFor } from './judge/rules.ts';
import { outputs } from './outputs.ts';
import { plan } from './plan/plan.ts';

const planPorts = ({ context, env }: Omit<Runner<typeof inputs>, 'policyContext'>) => ({
  workspace: context.workspace,
  folder: context.folder,
  env,
  resolve: resolvePath,
  shown: (path: string) => relativeTo(context.workspace, path),
  lookAt,
  expand: shellGlob,
});

await runAction({
  action: 'test-runner',
  inputs,
  outputs,
  checkInputs: (values, runner) => plan(values, planPorts(runner)),
  check: rulesFor,
  run: async (values, runner, { inputs: plans, policy: rules }) => {
    const [{ run }, host] = await Promise.all([import('./run.ts'), import('@ci-actions/host')]);
    return run(values, plans, rules, {
      ...planPorts(runner),
      ...host,
      childEnvironment: runner.childEnvironment,
      now: runner.now,
      write: runner.writeRaw,
      token: () => crypto.randomUUID(),
      run: (request) => host.runProcess({ ...request, cancelled: runner.cancelled }),
      writeText: host.writeAside,
      mark: host.fileMark,
      read: host.readTextStream,
    });
  },
});
