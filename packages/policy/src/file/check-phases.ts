import { nearest } from '@ci-actions/inputs';
import { refuseAt } from '@ci-actions/yaml';
import type { Reading } from '@ci-actions/yaml';
import { loosenings } from '../model/looser.ts';
import type { Phase } from '../model/policy.ts';

/** Checks the phases together: unique names, never looser, the last phase, the phase in force. */
export function checkPhases(phases: readonly Phase[], phase: string, reading: Reading): void {
  uniqueNames(phases, reading);
  ratchet(phases, reading);
  lastPhase(phases, reading);
  if (phases.some(({ name }) => name === phase)) return;
  const names = phases.map(({ name }) => name);
  const accepted = `a phase of this file: ${names.join(', ')}; the nearest is "${nearest(phase, names)}"`;
  refuseAt(reading, 'phase', phase, accepted);
}

function uniqueNames(phases: readonly Phase[], reading: Reading): void {
  phases.forEach(({ name }, index) => {
    const first = phases.findIndex((phase) => phase.name === name);
    if (first === index) return;
    const path = `phases[${index}].name`;
    const accepted = `a unique name; phases[${first}] already has this one`;
    refuseAt(reading, path, name, accepted);
  });
}

/** A later phase may never be looser than an earlier one. Inherited values never are. */
function ratchet(phases: readonly Phase[], reading: Reading): void {
  const unread = [...reading.mistakes.map(({ name }) => name), ...reading.meant].map((name) =>
    name.replace(/^phases\[\d+\]\./, ''),
  );
  phases.forEach((later, index) => {
    const earlier = phases[index - 1];
    if (!earlier) return;
    // a phase that stands twice, which uniqueNames reports
    if (phases.findIndex(({ name }) => name === later.name) < index) return;
    for (const { key, was, now } of loosenings(earlier, later)) {
      // the inherited value is not what the author of an invalid value meant: report one mistake, not two
      if (unread.some((name) => within(key, name) || within(name, key))) continue;
      const path = `phases[${index}].${key}`;
      const accepted = `"${was}" or stricter: phase "${later.name}" may not be looser than the earlier phase "${earlier.name}"`;
      refuseAt(reading, path, now, accepted);
    }
  });
}

/** Whether the key is `map` or below it. */
function within(key: string, map: string): boolean {
  return key === map || key.startsWith(`${map}.`) || key.startsWith(`${map}[`);
}

function lastPhase(phases: readonly Phase[], reading: Reading): void {
  const last = phases.at(-1);
  if (!last) return;
  const path = `phases[${phases.length - 1}]`;
  if (last.until !== undefined) {
    const until = `${path}.until`;
    const accepted = `no "until" in the last phase, "${last.name}": no phase follows it`;
    refuseAt(reading, until, last.until, accepted);
  }
  for (const [tool, threshold] of Object.entries(last.security.failOn)) {
    if (threshold !== 'none') continue;
    const key = `${path}.security.fail-on.${tool}`;
    const accepted = `critical, high, medium, low: the last phase, "${last.name}", must fail on some severity`;
    refuseAt(reading, key, 'none', accepted);
  }
}
