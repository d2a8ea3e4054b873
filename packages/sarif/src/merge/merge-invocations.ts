import type { Invocation, Notification, Run } from '../model/log.ts';
import { completeFrom } from '../repair/inline-references.ts';
import { levelOfNotification } from '../resolve/completeness.ts';
import type { Incompleteness } from '../resolve/completeness.ts';
import { without } from '../schema/values.ts';
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
    return copy;
  });
  const unseen = incomplete.filter(({ kind }) => kind === 'no-results' || kind === 'external');
  return [...own, ...unseen.map(({ why }) => failedInvocation(`The run ${why}.`))];
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
