import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Spec } from '@ci-actions/inputs';
import type { OutputsSpec } from '@ci-actions/result';
import { parseActionMetadata } from '../local/action-metadata.ts';
import type { ActionMetadata } from '../local/action-metadata.ts';
import { root } from '../repository.ts';

/** What an action declares: in action.yml for the platform, in its source for the code. */
export interface ActionSource {
  readonly action: string;
  readonly metadata: ActionMetadata;
  readonly inputs: Spec;
  readonly outputs: OutputsSpec;
}

export async function actionSource(action: string): Promise<ActionSource> {
  const folder = join(root, 'actions', action);
  const load = (file: string): Promise<unknown> =>
    import(pathToFileURL(join(folder, 'src', file)).href);
  const { inputs } = (await load('inputs.ts')) as { readonly inputs: Spec };
  const { outputs } = (await load('outputs.ts')) as { readonly outputs: OutputsSpec };
  const metadata = parseActionMetadata(readFileSync(join(folder, 'action.yml'), 'utf8'));
  return { action, metadata, inputs, outputs };
}
