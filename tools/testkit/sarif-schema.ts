import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** The JSON schema of SARIF 2.1.0, from Microsoft's test matchers. */
export function sarifSchema(): SarifSchema {
  const require = createRequire(import.meta.url);
  const matchers = require.resolve('@microsoft/jest-sarif/package.json');
  const path = new URL('lib/schemas/sarif-2.1.0-rtm.5.json', `file://${matchers}`);
  return JSON.parse(readFileSync(path, 'utf8')) as SarifSchema;
}

export interface SarifSchema {
  readonly definitions: Readonly<Record<string, SchemaObject>>;
}

export interface SchemaObject {
  readonly properties?: Readonly<Record<string, SchemaProperty>>;
  readonly required?: readonly string[];
}

export interface SchemaProperty {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: SchemaProperty;
  readonly additionalProperties?: SchemaProperty | boolean;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly pattern?: string;
}

/** The schema errors of a log; empty if it is valid. */
export function sarifErrors(log: unknown): readonly string[] {
  validate ??= compiled();
  if (validate(log)) return [];
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

let validate: ReturnType<typeof compiled> | undefined;

/** The schema declares draft 4, but `id` is the only keyword that is specific to draft 4. */
function compiled() {
  const { id: $id, ...schema } = sarifSchema() as SarifSchema & { readonly id: string };
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#', $id });
}
