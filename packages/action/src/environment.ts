import type { RawInputs } from '@ci-actions/inputs';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of this process. Nothing else reads it. */
export const processEnvironment: Environment = process.env;

const inputPrefix = 'INPUT_';

/** The runner passes each input as `INPUT_<NAME>`: upper case, spaces as `_`. */
export function rawInputs(environment: Environment): RawInputs {
  const inputs: Record<string, string> = {};
  for (const [key, value] of Object.entries(environment)) {
    if (!key.startsWith(inputPrefix) || value === undefined) continue;
    inputs[key.slice(inputPrefix.length).toLowerCase()] = value;
  }
  return inputs;
}

const commandFiles = /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/;
const actionTokens = /^ACTIONS_(RUNTIME_TOKEN|ID_TOKEN_REQUEST_TOKEN|ID_TOKEN_REQUEST_URL)$/;

/** The environment for a child: it cannot write our outputs, or read our inputs and tokens. */
export function childEnvironment(environment: Environment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(environment)) {
    if (value === undefined || key.toUpperCase().startsWith(inputPrefix)) continue;
    if (!commandFiles.test(key) && !actionTokens.test(key)) kept[key] = value;
  }
  return kept;
}
