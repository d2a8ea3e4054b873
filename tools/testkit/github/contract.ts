import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import formats from 'ajv-formats';
import { undescribedAssetStates, undescribedStatuses } from './deviations.ts';
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
  /** Present if GitHub serves the operation on another host than the rest. */
  readonly servers?: readonly unknown[];
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}

export interface Asked {
  readonly name: OperationName;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: {
      readonly 'release-asset': { readonly properties: { readonly state: { enum: string[] } } };
    };
  };
}

/** GitHub's OpenAPI description of the operations that we call; see cut-openapi.ts. */
const description = JSON.parse(
  readFileSync(join(import.meta.dirname, 'openapi-slice.json'), 'utf8'),
) as Description;
description.components.schemas['release-asset'].properties.state.enum.push(
  ...undescribedAssetStates,
);

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
// The package is CommonJS: the function is a property of the default export, also in its types.
formats.default(ajv);
ajv.addSchema(description, 'openapi');

/** Query parameters are text: this instance converts them to the type in their schema. */
const coercing = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
formats.default(coercing);
coercing.addSchema(description, 'openapi');

/** The prefix of the paths that GitHub serves on another host (uploads.github.com). */
export const uploadsPath = '/uploads';

/** These templates hold names with slashes: paths, refs and tags. */
const withSlashes = /\{path\}|(?<=\/git\/.*)\{ref\}|\{tag\}/g;

/** The templates with most literal text first: `releases/latest` before `releases/{release_id}`. */
const mostSpecificFirst = operations.toSorted((a, b) => literalLength(b) - literalLength(a));

function literalLength(name: OperationName): number {
  return name.replaceAll(/\{\w+\}/g, '').length;
}

/** The operation that a request calls; undefined if it is not described. */
export function operationOf(method: string, path: string): Asked | undefined {
  for (const name of mostSpecificFirst) {
    const [verb, template = ''] = name.split(' ');
    if (verb !== method) continue;
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key);
    const pattern = template.replaceAll(withSlashes, '(.+)').replaceAll(/\{\w+\}/g, '([^/]+)');
    const base = operation(name).servers === undefined ? '' : uploadsPath;
    const match = new RegExp(`^${base}${pattern}$`).exec(path);
    if (!match) continue;
    const values = names.map((key, at) => [key, decodeURIComponent(match[at + 1] ?? '')]);
    return { name, parameters: Object.fromEntries(values) as Record<string, string> };
  }
  return undefined;
}

/** Whether the body of this operation is raw bytes, not JSON. */
export function takesRawBody(name: OperationName): boolean {
  const { content } = operation(name).requestBody ?? {};
  return content !== undefined && !('application/json' in content);
}

/** How a request breaks GitHub's description; empty if it does not. */
export function requestFaults(asked: Asked, query: URLSearchParams, body: unknown): string[] {
  const { parameters = [], requestBody } = operation(asked.name);
  const known = parameters.map((one) => resolved<Parameter>(one));
  const unknown = [...query.keys()]
    .filter((key) => !known.some((p) => p.in === 'query' && p.name === key))
    .map((key) => `there is no query parameter "${key}"`);
  const wrong = known.flatMap(({ name, in: where, required, schema }) => {
    const given = where === 'path' ? asked.parameters[name] : (query.get(name) ?? undefined);
    if (where === 'header') return [];
    if (given === undefined) return required ? [`the parameter "${name}" is missing`] : [];
    return faults(coercing, schema, { value: given }, wrapped);
  });
  const schema = requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return [...unknown, ...wrong];
  if (body === undefined) return requestBody?.required ? ['the body is missing'] : [];
  return [...unknown, ...wrong, ...faults(ajv, schema, body, closed)];
}

/** Statuses that GitHub may answer to any request, described or not. */
const alwaysPossible = new Set([401, 403, 404, 429, 500, 502, 503]);

/** How an answer of the fake breaks GitHub's description: then the fake is wrong. */
export function answerFaults(name: OperationName, status: number, body: unknown): string[] {
  const described = operation(name).responses[String(status)];
  if (described === undefined) {
    const known = alwaysPossible.has(status) || undescribedStatuses[name]?.includes(status);
    return known ? [] : [`GitHub describes no ${status} of ${name}`];
  }
  const { content } = resolved<Content>(described);
  const schema = content?.['application/json']?.schema;
  return schema === undefined ? [] : faults(ajv, schema, body);
}

function operation(name: OperationName): Operation {
  const [method = '', path = ''] = name.split(' ');
  const found = description.paths[path]?.[method.toLowerCase()];
  if (found === undefined)
    throw new Error(`${name} is not in openapi-slice.json: run cut-openapi.ts again`);
  return found;
}

function resolved<T>(value: T | { readonly $ref: string }): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  let found: unknown = description;
  for (const key of value.$ref.slice(2).split('/')) found = (found as Schema)[key];
  return found as T;
}

/** Refuses unknown keys, which GitHub would ignore silently: they are probably misspelt. */
function closed(schema: Schema): Schema {
  return 'properties' in schema ? { additionalProperties: false, ...schema } : schema;
}

const compiled = new Map<Schema, ReturnType<Ajv['compile']>>();

/** `adapt` changes a schema before it is compiled; it is called once per schema. */
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

/** Coercion changes the value in place, so the value must be a property. */
function wrapped(schema: Schema): Schema {
  return { properties: { value: schema } };
}

function describeRun({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || 'the body'} ${message ?? ''} ${JSON.stringify(params)}`;
}

/** Makes `$ref`s valid outside the description. */
function absolute(value: Schema): Schema {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === '$ref' && typeof inner === 'string' && inner.startsWith('#')
        ? `openapi${inner}`
        : inner,
    ),
  ) as Schema;
}
