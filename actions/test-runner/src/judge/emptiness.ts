import type { Finished } from '@ci-actions/command';
import type { Tally } from '@ci-actions/test-reports';
import type { DiscoveryInput } from '../framework/framework.ts';
import type { CommandPlan } from '../plan/plan.ts';
import type { Ports } from '../ports.ts';

/** Why no test ran. */
export type Emptiness =
  | { readonly kind: 'no-files' }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'all-skipped' }
  /** A report with zero tests from an unknown runner. */
  | { readonly kind: 'zero-tests' }
  | { readonly kind: 'files'; readonly example: string }
  | { readonly kind: 'filtered'; readonly filter: string };

/** True for the first four kinds. The others mean that tests exist and did not run. */
export function isEmptySuite({ kind }: Emptiness): boolean {
  return kind !== 'files' && kind !== 'filtered';
}

export async function whyNothingRan(
  { framework, args, cwd }: CommandPlan,
  { ended, stdout, stderr }: Finished,
  { counts, placeholder }: Tally,
  ports: Ports,
): Promise<Emptiness | undefined> {
  if (ended.kind !== 'exit' || counts.passed + counts.failed > 0) return undefined;
  const filter = args && framework?.nameFilter(args);
  if (filter !== undefined) return { kind: 'filtered', filter };
  if (counts.skipped > 0) return { kind: 'all-skipped' };
  if (!framework) return { kind: 'zero-tests' };
  const end = { code: ended.code, stdout, stderr };
  if (framework.hidesSkipped?.(end) === true) return { kind: 'all-skipped' };
  const [example] = placeholder;
  if (example !== undefined) return { kind: 'files', example: ports.shown(example) };
  const input: DiscoveryInput = { ended: end, args, look: ports.lookAt(cwd) };
  const found = await framework.discover(input);
  return found.kind === 'none' ? { kind: 'no-files' } : found;
}

export function describeEmptiness(emptiness: Emptiness): string {
  switch (emptiness.kind) {
    case 'no-files':
      return 'no test files yet';
    case 'missing':
      return `${emptiness.path} does not exist yet`;
    case 'all-skipped':
      return 'every test was skipped';
    case 'zero-tests':
      return 'the report contains no tests';
    case 'files':
      return `no test was collected, although there are test files (${emptiness.example})`;
    case 'filtered':
      return `no test matches the name filter ${JSON.stringify(emptiness.filter)}`;
  }
}
