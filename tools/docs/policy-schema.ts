import type { JsonSchema, Shape } from '@ci-actions/policy';

/**
 * The schema of the policy file, for editors. What only the whole file shows (the ratchet, dates,
 * the phase in force) the actions check themselves.
 */
export function policyJsonSchema(file: Shape<unknown>): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'ci-policy.schema.json',
    title: 'The policy file of ci-actions',
    ...file.schema,
  };
}
