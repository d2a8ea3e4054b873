import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from '@ci-actions/markdown';
import { root } from '../repository.ts';
import type { FailOpen } from '../testkit/fail-open.ts';
import { generated, mdTable } from './markdown.ts';

/** Every tested way to fail open, with the reasons that the gate gives; runs the gates. */
export async function failOpenPage(actions: readonly string[]): Promise<string> {
  const sections = await Promise.all(actions.map(section));
  return (
    [
      generated('the fixtures in test/fail-open of the actions, each judged by its gate'),
      '# Ways to pass without being evaluated',
      'Each row is a test fixture. The gate fails with this reason, and passes in the closest valid case.',
      ...sections.flat(),
    ].join('\n\n') + '\n'
  );
}

async function section(action: string): Promise<readonly string[]> {
  const module_ = ['test/fail-open/index.ts', 'test/fail-open.ts']
    .map((name) => join(root, 'actions', action, name))
    .find((path) => existsSync(path));
  if (module_ === undefined) return [];
  const { failOpen } = (await import(module_)) as { readonly failOpen: readonly FailOpen[] };
  const rows = await Promise.all(
    failOpen.map(async ({ way, broken }, at) => {
      const reasons = await broken();
      return [
        String(at + 1),
        escaped(way),
        reasons
          .slice(0, 3)
          .map((r) => escaped(r, 400))
          .join('<br>'),
      ];
    }),
  );
  return [`## ${action}`, mdTable(['', 'what happened', 'reason of the gate'], rows)];
}
