import { keyBelow } from '@ci-actions/yaml';
import type { JsonSchema, Shape } from '@ci-actions/yaml';
import { policyFile } from './describe-policy.ts';
import { enforcersOf } from './enforcement.ts';

/** A key of the policy file, for the reference. */
export interface KeyReference {
  /** Such as `phases[].tests.suites.<name>.empty`. */
  readonly key: string;
  readonly accepted: string;
  /** Markdown. */
  readonly about: string;
  readonly required: boolean;
  /** Actions of this version that apply it; undefined if the reader of the file enforces it. */
  readonly enforcedBy: readonly string[] | undefined;
}

export const policySchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The policy file of ci-actions',
  description: 'What the gates let pass, in which phase, and until when.',
  ...policyFile.schema,
  dependencies: { phases: ['phase'] },
};

/** Every key of the file, parents before their children. */
export function policyReference(): KeyReference[] {
  return below('', policyFile);
}

function below(prefix: string, parent: Shape<unknown>): KeyReference[] {
  return Object.entries(parent.keys ?? {}).flatMap(
    ([name, { shape, about = '', required = false }]) => {
      const key = keyBelow(prefix, parent, name);
      const own = { key, accepted: shape.accepted, about, required, enforcedBy: enforcersOf(key) };
      return [own, ...below(key, shape)];
    },
  );
}
