import type { OutputsSpec } from '@ci-actions/result';
import { maxResultBytes, resultSchema } from '@ci-actions/result';

export type JsonSchema = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const nullable = (type: string) => ({ type: [type, 'null'] });

/** The JSON schema of the `result` output: the common keys, and for each action the keys of `counts`. */
export function resultJsonSchema(
  actions: ReadonlyMap<string, Pick<OutputsSpec, 'verdicts' | 'numbers' | 'counts'>>,
): JsonSchema {
  const properties = {
    schema: { const: resultSchema },
    action: { enum: [...actions.keys()] },
    version: text,
    name: { ...text, description: 'the input `name`' },
    job: nullable('string'),
    matrix: { description: "the job's matrix values, null without a matrix" },
    sha: nullable('string'),
    runAttempt: nullable('integer'),
    evaluated: { type: 'boolean', description: 'false if nothing could be judged' },
    verdict: text,
    phase: { ...nullable('string'), description: 'the phase of the policy that was applied' },
    next: {
      description: 'the verdict under the next phase; null in the last phase',
      oneOf: [{ type: 'null' }, lookAhead],
    },
    counts: { type: 'object', additionalProperties: { type: 'number' } },
    durationMs: { type: 'number', minimum: 0 },
    why: { ...texts, description: 'the reasons, most important first' },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${resultSchema}.schema.json`,
    title: 'The result output of every action',
    description: `One line of at most ${maxResultBytes} bytes. Reasons that do not fit are left out at the end of \`why\` and counted in \`whyOmitted\`.`,
    type: 'object',
    properties: { ...properties, whyOmitted: { type: 'integer', minimum: 1 } },
    required: Object.keys(properties),
    additionalProperties: false,
    oneOf: [...actions].map(([action, spec]) => ofAction(action, spec)),
  };
}

const lookAhead = {
  type: 'object',
  properties: { phase: text, verdict: text, why: texts },
  required: ['phase', 'verdict', 'why'],
  additionalProperties: false,
};

function ofAction(
  action: string,
  { verdicts, numbers, counts }: Pick<OutputsSpec, 'verdicts' | 'numbers' | 'counts'>,
): JsonSchema {
  const keys = [...numbers, ...counts];
  return {
    type: 'object',
    properties: {
      action: { const: action },
      verdict: { enum: [...verdicts] },
      counts: {
        type: 'object',
        properties: Object.fromEntries(keys.map((key) => [key, { type: 'number', minimum: 0 }])),
        required: keys,
        additionalProperties: false,
      },
    },
  };
}
