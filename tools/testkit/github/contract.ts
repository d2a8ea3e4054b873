import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import formats from 'ajv-formats';
import { operations } from './operations.ts';
import type { OperationName } from './operations.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}

export interface Asked {
  readonly name: OperationName;
  readonly parameters: Readonly<Record<string, string>>;
}

/** GitHub's own description of the operations that we call; see cut-openapi.ts. */
const description = JSON.parse(
  readFileSync(join(import.meta.dirname, 'openapi-slice.json'), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
// The package is CommonJS: its default export has the function as a property, by its types too.
formats.default(ajv);
ajv.addSchema(description, 'openapi');

/** Query parameters come as text: these are read as what their schema says. */
const coercing = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
formats.default(coercing);
coercing.addSchema(description, 'openapi');

/** Which of the described operations a request calls; undefined where it is none. */
export function operationOf(method: string, path: string): Asked | undefined {
  for (const name of operations) {
    const [verb, template = ''] = name.split(' ');
    if (verb !== method) continue;
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key);
    const pattern = template.replaceAll(/\{path\}/g, '(.+)').replaceAll(/\{\w+\}/g, '([^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (!match) continue;
    const values = names.map((key, at) => [key, decodeURIComponent(match[at + 1] ?? '')]);
    return { name, parameters: Object.fromEntries(values) as Record<string, string> };
  }
  return undefined;
}

/** What is wrong with a request by GitHub's description; empty where nothing is. */
export function requestFaults(asked: Asked, query: URLSearchParams, body: unknown): string[] {
  const { parameters = [], requestBody } = operation(asked.name);
  const known = parameters.map((one) => resolved<Parameter>(one));
  const strange = [...query.keys()]
    .filter((key) => !known.some((p) => p.in === 'query' && p.name === key))
    .map((key) => `there is no query parameter "${key}"`);
  const wrong = known.flatMap(({ name, in: where, required, schema }) => {
    const given = where === 'path' ? asked.parameters[name] : (query.get(name) ?? undefined);
    if (where === 'header') return [];
    if (given === undefined) return required ? [`the parameter "${name}" is missing`] : [];
    return faults(coercing, schema, { value: given }, wrapped);
  });
  const schema = requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return [...strange, ...wrong];
  if (body === undefined) return requestBody?.required ? ['the body is missing'] : [];
  return [...strange, ...wrong, ...faults(ajv, schema, body, closed)];
}

/** Refusals, limits and faults may meet any request, described or not. */
const anywhere = new Set([401, 403, 404, 429, 500, 502, 503]);

/** What is wrong with an answer of the stand-in: then the stand-in is not GitHub. */
export function answerFaults(name: OperationName, status: number, body: unknown): string[] {
  const described = operation(name).responses[String(status)];
  if (described === undefined)
    return anywhere.has(status) ? [] : [`GitHub describes no ${status} of ${name}`];
  const { content } = resolved<Content>(described);
  const schema = content?.['application/json']?.schema;
  return schema === undefined ? [] : faults(ajv, schema, body);
}

function operation(name: OperationName): Operation {
  const [method = '', path = ''] = name.split(' ');
  const found = description.paths[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`${name} is not in openapi-slice.json: cut it anew`);
  return found;
}

function resolved<T>(value: T | { readonly $ref: string }): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  let found: unknown = description;
  for (const key of value.$ref.slice(2).split('/')) found = (found as Schema)[key];
  return found as T;
}

/** A key that GitHub does not know is a misspelt one; it would be ignored in silence. */
function closed(schema: Schema): Schema {
  return 'properties' in schema ? { additionalProperties: false, ...schema } : schema;
}

const compiled = new Map<Schema, ReturnType<Ajv['compile']>>();

/** `adapt` makes the schema that is compiled; it is asked once for a schema. */
function faults(
  by: Ajv,
  schema: Schema,
  value: unknown,
  adapt: (schema: Schema) => Schema = (same) => same,
): string[] {
  const validate = compiled.get(schema) ?? by.compile(absolute(adapt(schema)));
  compiled.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []).map(describeRun);
}

/** Coercion changes the value in its place, so it needs one. */
function wrapped(schema: Schema): Schema {
  return { properties: { value: schema } };
}

function describeRun({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || 'the body'} ${message ?? ''} ${JSON.stringify(params)}`;
}

/** References of the description, from outside of it. */
function absolute(value: Schema): Schema {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === '$ref' && typeof inner === 'string' && inner.startsWith('#')
        ? `openapi${inner}`
        : inner,
    ),
  ) as Schema;
}
