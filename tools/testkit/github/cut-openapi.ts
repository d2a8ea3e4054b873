/**
 * Extracts the operations that this project calls from GitHub's OpenAPI description. The package
 * (@octokit/openapi, MIT) takes 385 MB and is therefore not a dependency. Omits texts and examples,
 * and converts `nullable` to JSON Schema.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from './operations.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Tree = Record<string, Json>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: cut-openapi.ts FOLDER (see operations.ts)');
const package_ = join(folder, 'node_modules/@octokit/openapi');
const whole = JSON.parse(
  readFileSync(join(package_, 'generated/api.github.com.json'), 'utf8'),
) as Tree;
const { version } = JSON.parse(readFileSync(join(package_, 'package.json'), 'utf8')) as {
  version: string;
};

const noise = new Set(['description', 'summary', 'example', 'examples', 'tags', 'externalDocs']);

/** `inNames`: the keys of this object are names in the API (properties, paths), not keywords. */
function lean(value: Json, inNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => lean(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key]) => inNames || !(noise.has(key) || key.startsWith('x-')))
    .map(([key, inner]) => [key, lean(inner, !inNames && key === 'properties')] as const);
  return nullable(Object.fromEntries(kept));
}

function nullable({ nullable: may, ...schema }: Tree): Tree {
  if (may !== true) return schema;
  const words = schema['enum'];
  const type = schema['type'];
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: [type, 'null'],
    ...(Array.isArray(words) && { enum: [...words, null] }),
  };
}

function at(reference: string): Json {
  let found: Json | undefined = whole;
  for (const key of reference.slice(2).split('/')) found = (found as Tree | undefined)?.[key];
  if (found === undefined) throw new Error(`no ${reference}`);
  return found;
}

const components: Tree = {};

/** Adds all referenced components to `components`. */
function follow(value: Json): void {
  if (typeof value !== 'object' || value === null) return;
  const reference = (value as Tree)['$ref'];
  if (typeof reference === 'string') {
    const [, , kind = '', name = ''] = reference.split('/');
    const group = (components[kind] ??= {}) as Tree;
    if (Object.hasOwn(group, name)) return;
    group[name] = lean(at(reference));
    follow(group[name] ?? null);
  }
  Object.values(value).forEach(follow);
}

const paths: Record<string, Tree> = {};
for (const operation of operations) {
  const [method = '', path = ''] = operation.split(' ');
  const item = (whole['paths'] as Tree)[path] as Tree | undefined;
  const found = item?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`GitHub has no ${operation}`);
  const kept = lean(found);
  follow(kept);
  (paths[path] ??= {})[method.toLowerCase()] = kept;
}

const slice = {
  openapi: whole['openapi'],
  info: {
    title: 'A slice of GitHub v3 REST API',
    version,
    license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT' },
    'x-source': `@octokit/openapi ${version}, cut by tools/testkit/github/cut-openapi.ts`,
  },
  paths,
  components,
};
writeFileSync(join(import.meta.dirname, 'openapi-slice.json'), `${JSON.stringify(slice)}\n`);
