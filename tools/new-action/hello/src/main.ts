import { runAction } from '@ci-actions/action';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

await runAction({
  action: 'hello',
  inputs,
  outputs,
  run: async (values) => {
    const { run } = await import('./run.ts');
    return run(values);
  },
});
