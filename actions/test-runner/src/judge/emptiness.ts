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
  /** The option asks only for tests of changed files, and there are none. */
  | { readonly kind: 'unrelated'; readonly option: string }
  | { readonly kind: 'files'; readonly example: string }
  /** A path with backslashes; with slashes it exists. */
  | { readonly kind: 'separators'; readonly path: string }
  /** Several runs, of which not all say that they found no test file. */
  | { readonly kind: 'idle-runs'; readonly of: number }
  | { readonly kind: 'filtered'; readonly filter: string };

const notEmpty = new Set<Emptiness['kind']>(['files', 'separators', 'idle-runs', 'filtered']);

/** The other kinds mean that tests exist, or may exist, and did not run. */
export function isEmptySuite({ kind }: Emptiness): boolean {
  return !notEmpty.has(kind);
}

/** The filter by test name of the first run that has one. */
export function nameFilterOf({ framework, args, moreArgs = [] }: CommandPlan): string | undefined {
  const all = [args, ...moreArgs].map((own) => own && framework?.nameFilter(own));
  return all.find((filter) => filter !== undefined);
}

export async function whyNothingRan(
  plan: CommandPlan,
  { ended, stdout, stderr }: Finished,
  { counts, placeholder }: Tally,
  ports: Ports,
): Promise<Emptiness | undefined> {
  if (ended.kind !== 'exit' || counts.passed + counts.failed > 0) return undefined;
  const { framework, args, cwd, source } = plan;
  const filter = nameFilterOf(plan);
  if (filter !== undefined) return { kind: 'filtered', filter };
  if (counts.skipped > 0) return { kind: 'all-skipped' };
  if (!framework) return { kind: 'zero-tests' };
  const end = { code: ended.code, stdout, stderr };
  if (framework.hidesSkipped?.(end) === true) return { kind: 'all-skipped' };
  const [example] = placeholder;
  if (example !== undefined) return { kind: 'files', example: ports.shown(example) };
  const of = source.kind === 'asked' ? (source.instrumented.runs ?? 1) : 1;
  if (of > 1 && (framework.runsWithoutFiles?.(end) ?? of) < of) return { kind: 'idle-runs', of };
  const look = ports.lookAt(cwd);
  const input: DiscoveryInput = { ended: end, args, look };
  const found = await framework.discover(input);
  if (found.kind === 'missing' && found.path.includes('\\')) {
    const path = found.path.replaceAll('\\', '/');
    if ((await look.kindOf(path)) !== undefined) return { kind: 'separators', path };
  }
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
    case 'unrelated':
      return `no test is related to the changed files (${emptiness.option})`;
    case 'separators':
      return `no test was collected: write the path with forward slashes, ${emptiness.path}`;
    case 'idle-runs':
      return `none of the ${emptiness.of} test runs executed a test`;
    case 'files':
      return `no test was collected, although there are test files (${emptiness.example})`;
    case 'filtered':
      return `no test matches the name filter ${JSON.stringify(emptiness.filter)}`;
  }
}
