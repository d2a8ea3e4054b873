import type { Invocation, Notification, Run } from '../model/log.ts';
import { completeFrom } from '../repair/inline-references.ts';
import { levelOfNotification, looksUsual, noteOf } from '../resolve/completeness.ts';
import type { Incompleteness, InvocationNote } from '../resolve/completeness.ts';
import { sorted, without } from '../schema/values.ts';
import { walk } from '../schema/walk.ts';
import type { Draft } from '../schema/walk.ts';

/**
 * A run's invocations, rewritten for the merged run. Notifications get their levels and texts.
 * Overrides of rules are removed, because every result has its own level. Other reasons why the run
 * is incomplete become failed invocations, so that every later reader sees them.
 */
export function invocationsOf(run: Run, incomplete: readonly Incompleteness[]): unknown[] {
  const complete = completeFrom(run, undefined);
  const own = (run.invocations ?? []).map((invocation) => {
    const rest = without(
      invocation,
      'ruleConfigurationOverrides',
      'notificationConfigurationOverrides',
    );
    const copy = JSON.parse(JSON.stringify({ ...rest, ...levelled(invocation, run) })) as Draft;
    walk(copy, complete);
    if (copy['executionSuccessful'] !== false || noteOf(invocation) !== undefined) return copy;
    return noted(copy, looksUsual(incomplete));
  });
  const unseen = incomplete.filter(({ kind }) => kind === 'no-results' || kind === 'external');
  const more = unseen.map(({ why }) =>
    noted(failedInvocation(`The run ${why}.`), looksUsual(incomplete)),
  );
  return [...own, ...more];
}

/** Notes whether the run looked like a good one of some tools. See `Incompleteness`. */
function noted(invocation: Draft, usual: boolean): Draft {
  const bag = (invocation['properties'] as Draft | undefined) ?? {};
  const ours = (bag['ci-actions'] as Draft | undefined) ?? {};
  const note: InvocationNote = { usual };
  return { ...invocation, properties: sorted({ ...bag, 'ci-actions': { ...ours, ...note } }) };
}

export function failedInvocation(text: string) {
  return {
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text } }],
  };
}

function levelled(invocation: Invocation, run: Run): Partial<Invocation> {
  const withLevel = (note: Notification): Notification => ({
    ...note,
    level: levelOfNotification(note, invocation, run),
  });
  const { toolExecutionNotifications: execution, toolConfigurationNotifications: setup } =
    invocation;
  return {
    ...(execution ? { toolExecutionNotifications: execution.map(withLevel) } : {}),
    ...(setup ? { toolConfigurationNotifications: setup.map(withLevel) } : {}),
  };
}
