import type { Notice } from '../in-force/phase-in-force.ts';
import { lineOf } from '../model/places.ts';
import type { Policy } from '../model/policy.ts';
import { enforcedBy } from './enforced-by.ts';

/** The actions that apply a key; undefined if the keys below it are listed one by one. */
export function enforcersOf(key: string): readonly string[] | undefined {
  const own = Object.keys(enforcedBy).find(
    (known) => key === known || key.startsWith(`${known}.`) || key.startsWith(`${known}[]`),
  );
  return own === undefined ? undefined : enforcedBy[own];
}

/**
 * One warning for each key of the file that no action enforces, on its first line: the rule in the
 * file has no effect.
 */
export function unenforced(policy: Policy, file: string, table = enforcedBy): Notice[] {
  const present = Object.keys(policy.lines);
  return Object.entries(table)
    .filter(([, actions]) => actions.length === 0)
    .flatMap(([key]) => {
      const pattern = new RegExp(`^${source(key)}$`);
      const path = present.find((name) => pattern.test(name));
      if (path === undefined) return [];
      const line = lineOf(policy.lines, path);
      const shown = path.replaceAll(/\[\d+\]/g, '');
      const message = `the policy sets "${shown}", but no action of this version enforces it`;
      return [{ level: 'warning' as const, message, file, ...(line !== undefined && { line }) }];
    });
}

function source(key: string): string {
  return key.replaceAll('.', '\\.').replaceAll('[]', '\\[\\d+\\]').replaceAll(/<\w+>/g, '.+');
}
