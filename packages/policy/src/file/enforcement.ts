import type { Notice } from '../in-force/phase-in-force.ts';
import { lineOf } from '../model/places.ts';
import type { Policy } from '../model/policy.ts';
import { enforcedBy } from './enforced-by.ts';

/** The actions that apply a key; undefined where it only holds keys that are told apart. */
export function enforcersOf(key: string): readonly string[] | undefined {
  const own = Object.keys(enforcedBy).find(
    (known) => key === known || key.startsWith(`${known}.`) || key.startsWith(`${known}[]`),
  );
  return own === undefined ? undefined : enforcedBy[own];
}

/**
 * One warning for each key of the file that nothing enforces, at the first line where it stands:
 * strictness or leniency that nobody applies is a lie.
 */
export function unenforced(policy: Policy, file: string, table = enforcedBy): Notice[] {
  const present = Object.keys(policy.lines);
  return Object.entries(table)
    .filter(([, actions]) => actions.length === 0)
    .flatMap(([key]) => {
      const pattern = new RegExp(`^${source(key)}$`);
      const path = present.find((name) => pattern.test(name));
      const line = path === undefined ? undefined : lineOf(policy.lines, path);
      if (line === undefined) return [];
      const message = `no action of this version enforces "${key.replaceAll('[]', '')}", which the policy sets`;
      return [{ level: 'warning' as const, message, file, line }];
    });
}

function source(key: string): string {
  return key.replaceAll('.', '\\.').replaceAll('[]', '\\[\\d+\\]').replaceAll(/<\w+>/g, '.+');
}
