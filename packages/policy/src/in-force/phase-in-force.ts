import { daysBetween } from '../model/days.ts';
import type { Day } from '../model/days.ts';
import { lineOf } from '../model/places.ts';
import type { Phase, Policy } from '../model/policy.ts';

/** An annotation on the policy file. */
export interface Notice {
  readonly level: 'notice' | 'warning';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const warnedDays = 14;

/** The index of the phase in force: the first from `phase` on whose `until` is not past. */
export function phaseInForce({ phase, phases }: Policy, today: Day): number {
  const named = phases.findIndex(({ name }) => name === phase);
  const index = phases.findIndex(
    ({ until }, at) => at >= named && (until === undefined || until >= today),
  );
  if (named < 0 || index < 0) throw new Error(`no phase is in force from "${phase}" on`);
  return index;
}

/** Notices about phases that have ended, and a warning about one that ends soon. */
export function phaseNotices(policy: Policy, file: string, today: Day): Notice[] {
  const { phase, phases, lines } = policy;
  const named = phases.findIndex(({ name }) => name === phase);
  const index = phaseInForce(policy, today);
  const current = phases[index];
  const at = (level: Notice['level'], path: string, message: string): Notice => {
    const line = lineOf(lines, path);
    return { level, message, file, ...(line !== undefined && { line }) };
  };
  const ended = phases
    .slice(named, index)
    .map(({ name, until }) =>
      at(
        'notice',
        'phase',
        `phase "${name}" ended on ${until} and "${current?.name}" is in force; write "phase: ${current?.name}"`,
      ),
    );
  return current ? [...ended, ...soon(current)] : ended;

  function soon({ name, until }: Phase): Notice[] {
    if (until === undefined || daysBetween(today, until) > warnedDays) return [];
    const next = phases[index + 1]?.name;
    const left = daysBetween(today, until);
    const when = left === 0 ? 'today' : `in ${left} day${left === 1 ? '' : 's'}, on ${until}`;
    return [
      at(
        'warning',
        `phases[${index}].until`,
        `phase "${name}" ends ${when}; phase "${next}" follows`,
      ),
    ];
  }
}
