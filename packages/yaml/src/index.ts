export { written } from './located.ts';
export type { ListNode, Located, MapEntry, MapNode, Place, ScalarNode } from './located.ts';
export { parseYaml } from './parse-yaml.ts';
export type { ParsedYaml } from './parse-yaml.ts';
