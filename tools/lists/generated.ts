import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { enforceableKeys } from '@ci-actions/policy';
import type { OutputsSpec } from '@ci-actions/result';
import { format, resolveConfig } from 'prettier';
import { aboutAction } from '../docs/about.ts';
import { differences, writeFiles } from '../generated-files.ts';
import type { Files } from '../generated-files.ts';
import { parseActionMetadata } from '../local/action-metadata.ts';
import { actionNames, root } from '../repository.ts';
import { enforcers, gates, greenVerdicts } from './claims.ts';
import type { Claims } from './claims.ts';

const header = '// Written by "npm run lists" from the folders of actions/.';

/** The lists of actions that ship, as source text: pure code cannot read a folder. */
async function lists(): Promise<Files> {
  const claims = await Promise.all(actionNames().map(claimsOf));
  const files = {
    'packages/workflows/src/our-actions.ts': `${header}

/** Actions of ours, by the last part of \`uses\`; others have outputs named \`result\` too. */
export const ourActions: readonly string[] = ${code(claims.map(({ action }) => action))};

/** Those that judge the jobs in their input \`needs\`. */
export const gates: readonly string[] = ${code(gates(claims))};

/** The verdicts of ours with which a step may end green. */
export const greenVerdicts: readonly string[] = ${code(greenVerdicts(claims))};
`,
    'packages/policy/src/file/enforced-by.ts': `${header}

/** Which actions of this version enforce a key of the policy file and all below it. */
export const enforcedBy: Readonly<Record<string, readonly string[]>> = ${code(enforcers(claims, enforceableKeys()))};
`,
  };
  const formatted = Object.entries(files).map(async ([path, text]) => {
    const options = await resolveConfig(join(root, path));
    return [path, await format(text, { ...options, parser: 'typescript' })] as const;
  });
  return new Map(await Promise.all(formatted));
}

export async function writeLists(): Promise<void> {
  writeFiles(root, await lists());
}

/** One line for each list that does not match the folders of the actions. */
export async function listsDrift(): Promise<string[]> {
  return differences(root, await lists());
}

async function claimsOf(action: string): Promise<Claims> {
  const folder = join(root, 'actions', action);
  const { inputs: declared } = parseActionMetadata(
    readFileSync(join(folder, 'action.yml'), 'utf8'),
  );
  const inputs = [...declared.keys()];
  // Not with its inputs.ts, which imports the packages that hold these lists.
  const { outputs } = (await import(pathToFileURL(join(folder, 'src/outputs.ts')).href)) as {
    readonly outputs: OutputsSpec;
  };
  return { action, inputs, enforces: aboutAction(action).enforces, green: outputs.green };
}

const code = (value: object): string => JSON.stringify(value);
