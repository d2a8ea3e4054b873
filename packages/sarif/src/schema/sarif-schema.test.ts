import { expect, test } from '@jest/globals';
import { sarifSchema } from '../../../../tools/testkit/sarif-schema.ts';
import type { SchemaObject, SchemaProperty } from '../../../../tools/testkit/sarif-schema.ts';
import { sarifSchemaLines } from './sarif-schema.ts';

/** Our names of integer types, by the schema's minimum. */
const integers = new Map<number | undefined, string>([
  [1, 'line'],
  [0, 'count'],
  [-1, 'index'],
]);

/** A property of the schema in the notation of `sarif-schema.ts`. */
function typeOf(name: string, property: SchemaProperty): string {
  const { $ref, type, format, items, additionalProperties, minimum, pattern } = property;
  if ($ref) return $ref.replace(/.*\//, '').replace('propertyBag', 'bag');
  if (property.enum) return property.enum.join('|');
  if (type === 'array' && items) {
    return `${typeOf(name, items)}[${property.minItems ? 1 : ''}]${property.uniqueItems ? '=' : ''}`;
  }
  if (type === 'object') return `${typeOf(name, additionalProperties as SchemaProperty)}{}`;
  if (type === 'boolean') return 'flag';
  if (type === 'number') return minimum === undefined ? 'number' : 'rank';
  if (type === 'integer') return integers.get(minimum) ?? 'int';
  const formats = { 'date-time': 'time', uri: 'uri', 'uri-reference': 'reference' } as const;
  if (format) return formats[format as keyof typeof formats];
  if (!pattern) return 'text';
  return /fA-F/.test(pattern)
    ? 'guid'
    : name.replace(/^dotted.*/, 'quad').replace('mimeType', 'mime');
}

function membersOf({ properties = {}, required = [] }: SchemaObject): string[] {
  return Object.entries(properties).map(
    ([name, property]) => `${name}:${typeOf(name, property)}${required.includes(name) ? '!' : ''}`,
  );
}

/** Property bags may have any members. External property files are not read. */
const excluded = ['propertyBag', 'externalProperties'];

test('the types are those of the standard’s schema', () => {
  const ours = Object.fromEntries(
    sarifSchemaLines
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', members = ''] = line.split(/: (.*)/s);
        return [name, members.split(' ').sort()];
      }),
  );
  const theirs = Object.fromEntries(
    Object.entries(sarifSchema().definitions)
      .filter(([name]) => !excluded.includes(name))
      .map(([name, definition]) => [name, membersOf(definition).sort()]),
  );
  expect(ours).toEqual(theirs);
});
