import { namesTool } from '@ci-actions/findings';
import type { Coverage, Phase } from './policy.ts';
import { failOnOf, suiteRules } from './rules.ts';
import { looserThreshold } from './threshold.ts';

/** A key of a phase whose second value is looser than the first. */
export interface Loosening {
  /** Below a phase, such as `tests.empty` or `security.fail-on.bandit`. */
  readonly key: string;
  readonly was: string;
  readonly now: string;
}

/** Every key in which `later` is looser than `earlier`, by effective values. */
export function loosenings(earlier: Phase, later: Phase): Loosening[] {
  return [
    ...tests(earlier, later),
    ...advisory('lint.advisory', earlier.lint.advisory, later.lint.advisory),
    ...failOn(earlier, later),
    ...(later.security.newOnly && !earlier.security.newOnly
      ? [{ key: 'security.new-only', was: 'false', now: 'true' }]
      : []),
    ...advisory('security.advisory', earlier.security.advisory, later.security.advisory),
  ];
}

export function looserCoverage(earlier: Coverage, later: Coverage): boolean {
  return earlier !== 'none' && (later === 'none' || later < earlier);
}

function tests(earlier: Phase, later: Phase): Loosening[] {
  const all = rules('tests', earlier.tests, later.tests);
  const own = [earlier, later].flatMap(({ tests: { suites } }) => Object.keys(suites));
  const suites = [...new Set(own)].flatMap((suite) =>
    rules(`tests.suites.${suite}`, suiteRules(earlier, suite), suiteRules(later, suite)).filter(
      ({ key }) => {
        const rule = key.endsWith('.empty') ? 'empty' : 'coverage';
        const sets = (phase: Phase) => phase.tests.suites[suite]?.[rule] !== undefined;
        return sets(earlier) || sets(later);
      },
    ),
  );
  return [...all, ...suites];
}

function rules(
  prefix: string,
  earlier: Pick<Phase['tests'], 'empty' | 'coverage'>,
  later: Pick<Phase['tests'], 'empty' | 'coverage'>,
): Loosening[] {
  const found: Loosening[] = [];
  if (earlier.empty === 'deny' && later.empty === 'allow') {
    found.push({ key: `${prefix}.empty`, was: 'deny', now: 'allow' });
  }
  if (looserCoverage(earlier.coverage, later.coverage)) {
    found.push({
      key: `${prefix}.coverage`,
      was: String(earlier.coverage),
      now: String(later.coverage),
    });
  }
  return found;
}

function advisory(key: string, earlier: readonly string[], later: readonly string[]): Loosening[] {
  const added = later.filter((tool) => !namesTool(earlier, tool));
  if (added.length === 0) return [];
  return [{ key, was: `[${earlier.join(', ')}]`, now: `[${later.join(', ')}]` }];
}

function failOn(earlier: Phase, later: Phase): Loosening[] {
  const tools = new Set([
    ...Object.keys(earlier.security.failOn),
    ...Object.keys(later.security.failOn),
  ]);
  return [...tools]
    .map((tool) => ({
      tool,
      was: failOnOf(earlier.security, tool),
      now: failOnOf(later.security, tool),
    }))
    .filter(({ was, now }) => looserThreshold(was, now))
    .map(({ tool, was, now }) => ({ key: `security.fail-on.${tool}`, was, now }));
}
