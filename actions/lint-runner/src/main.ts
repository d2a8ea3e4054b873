import { runAction } from '@ci-actions/action';
import { absolutePath } from '@ci-actions/host';
import { loadRunnerPorts, surroundingsIn } from '@ci-actions/tool-ports';
import { planTools } from '@ci-actions/tool-runs';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

await runAction({
  action: 'lint-runner',
  inputs,
  outputs,
  checkInputs: async (values, { context, childEnvironment }) => {
    const cwd = absolutePath(context.workspace, values['working-directory'] ?? '.');
    return planTools(values, 'lint-runner', surroundingsIn(cwd, childEnvironment()));
  },
  run: async (values, runner, { inputs: plans }) => {
    const [{ run }, runnerPorts] = await Promise.all([import('./run.ts'), loadRunnerPorts()]);
    return run(values, plans, runnerPorts(values, runner));
  },
});
