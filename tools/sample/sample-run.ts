import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runStep } from '../local/run-step.ts';
import { root } from '../repository.ts';
import type { StepResult } from '../testkit/run-bundle.ts';
import { sampleClock } from './history.ts';
import { withPlaceholders } from './placeholders.ts';
import { makeSample, objectIds } from './sample-repository.ts';

/** A step on the sample repository. */
export interface SampleStep {
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Overrides variables of the runner. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface SampleRun {
  /** The path of the checkout. */
  readonly workspace: string;
  /** The environment for other programs that run in the checkout. */
  readonly environment: Readonly<Record<string, string>>;
  readonly run: (step: SampleStep) => Promise<StepResult>;
  /** Replaces what differs from run to run in a text with placeholders. */
  readonly shown: (text: string) => string;
}

/** Makes `node` in the commands of steps the Node that runs this process. */
const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);

const env = new Map([
  ['PATH', path],
  ['GITHUB_REPOSITORY', 'parcels/parcels'],
  ['GITHUB_REPOSITORY_OWNER', 'parcels'],
]);

/** Makes the sample repository below `folder`. The steps share one RUNNER_TEMP and a fixed clock. */
export function sampleRun(folder: string): SampleRun {
  const workspace = join(folder, 'parcels');
  const temp = join(folder, 'temp');
  makeSample(workspace);
  mkdirSync(temp);
  const volatile = {
    folders: new Map([
      [workspace, '/home/runner/work/parcels/parcels'],
      [temp, '/home/runner/work/_temp'],
    ]),
    ids: objectIds(workspace),
  };
  return {
    workspace,
    environment: { PATH: path, LC_ALL: 'C' },
    shown: (text) => withPlaceholders(text, volatile),
    run: ({ action, inputs, env: own = {} }) =>
      runStep({
        action,
        dist: join(root, 'dist'),
        inputs: new Map(Object.entries(inputs)),
        workspace,
        temp,
        env: new Map([...env, ...Object.entries(own)]),
        clock: sampleClock,
        onLine: () => {},
      }),
  };
}
