export { written } from './located.ts';
export type { Located, MapEntry, MapNode, Place } from './located.ts';
export { parseYaml } from './parse-yaml.ts';
export { listOf, map, mapOf, setOf } from './schema/collections.ts';
export { nearestAbove, placeOf, refuseAt } from './schema/places.ts';
export { readShaped } from './schema/read-shaped.ts';
export { flag, oneOf, text, wholeNumber } from './schema/scalars.ts';
export { refuse, scalar, withPath } from './schema/shape.ts';
export type { Field, JsonSchema, Reading, Shape, ShapeValue } from './schema/shape.ts';
