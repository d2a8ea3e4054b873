import { phaseInForce } from '../in-force/phase-in-force.ts';
import { dayAfter } from '../model/days.ts';
import type { Day } from '../model/days.ts';
import { loosenings } from '../model/looser.ts';
import type { Loosening } from '../model/looser.ts';
import type { Phase, Policy } from '../model/policy.ts';
import type { UnplacedChange } from './policy-change.ts';

/**
 * What is looser in the phases. Compares the phases in force today and on every day after a phase of
 * either file ends; then phases with the same name; then the last phases, which a file without dates
 * reaches only by an edit.
 */
export function phaseChanges(base: Policy, head: Policy, today: Day): UnplacedChange[] {
  const changes = [
    ...movedBack(base, head),
    ...inForce(base, head, today),
    ...sameName(base, head),
    ...lastPhases(base, head),
  ];
  const seen = new Set<string>();
  return changes.filter(({ key, was, now }) => {
    const same = JSON.stringify([key, was, now]);
    return !seen.has(same) && seen.add(same);
  });
}

function movedBack(base: Policy, head: Policy): UnplacedChange[] {
  const before = (policy: Policy) => {
    const names = policy.phases.map(({ name }) => name);
    const at = names.indexOf(head.phase);
    return at >= 0 && at < names.indexOf(base.phase);
  };
  const back = before(base) || before(head);
  return back ? [{ key: 'phase', was: base.phase, now: head.phase }] : [];
}

function inForce(base: Policy, head: Policy, today: Day): UnplacedChange[] {
  const ends = [...base.phases, ...head.phases]
    .map(({ until }) => until)
    .filter((until) => until !== undefined && until >= today);
  const days = [today, ...ends.map((until) => dayAfter(until ?? today))].toSorted();
  return days.flatMap((day) => {
    const index = phaseInForce(head, day);
    const [was, now] = [base.phases[phaseInForce(base, day)], head.phases[index]];
    if (!was || !now) return [];
    return loosenings(was, now).map((loosening) => ({
      key: `in force: ${loosening.key}`,
      was: `${loosening.was} (phase "${was.name}")`,
      now: `${loosening.now} (phase "${now.name}")`,
      ...(day > today && { from: day }),
      place: cause(base, head, index, loosening),
    }));
  });
}

/** The key that was changed: the value itself, the `until` of the phase, or `phase`. */
function cause(base: Policy, head: Policy, index: number, { key }: Loosening): string {
  const now = head.phases[index];
  const same = base.phases.find(({ name }) => name === now?.name);
  const value = now && same && loosenings(same, now).some((loosening) => loosening.key === key);
  if (value || !same) return `phases[${index}].${key}`;
  return head.phase === base.phase ? `phases[${index}].until` : 'phase';
}

function sameName(base: Policy, head: Policy): UnplacedChange[] {
  return head.phases.flatMap((now, index) => {
    const was = base.phases.find(({ name }) => name === now.name);
    return was ? [...looser(was, now, index), ...extended(was, now, index)] : [];
  });
}

function extended(was: Phase, now: Phase, index: number): UnplacedChange[] {
  if (was.until === undefined || (now.until !== undefined && now.until <= was.until)) return [];
  const key = `phases.${now.name}.until`;
  return [{ key, was: was.until, now: now.until ?? 'no end', place: `phases[${index}].until` }];
}

function lastPhases(base: Policy, head: Policy): UnplacedChange[] {
  const [was, now] = [base.phases.at(-1), head.phases.at(-1)];
  return was && now && was.name !== now.name ? looser(was, now, head.phases.length - 1) : [];
}

function looser(was: Phase, now: Phase, index: number): UnplacedChange[] {
  return loosenings(was, now).map((loosening) => ({
    key: `phases.${now.name}.${loosening.key}`,
    was: loosening.was,
    now: loosening.now,
    place: `phases[${index}].${loosening.key}`,
  }));
}
