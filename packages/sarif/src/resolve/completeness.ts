import type { Invocation, Level, Notification, Run } from '../model/log.ts';
import { messageTextOf } from './message-text.ts';
import { isRecord } from '../schema/values.ts';
import { ruleAt } from './rule-of.ts';

/** A reason why results of a run may be missing. */
export interface Incompleteness {
  /** The first two mean that the tool failed, the others that the file lacks parts of the run. */
  readonly kind: 'execution' | 'notification' | 'no-results' | 'external';
  /** A sentence without a subject. May contain untrusted text. */
  readonly why: string;
  /**
   * Whether a good run of some tools looks like this: findings beside `executionSuccessful: false`,
   * or no `results` when clean. The policy may believe such a tool.
   */
  readonly usual: boolean;
}

/**
 * The reasons why a run is incomplete. Empty for a complete run. `found` is the number of its
 * results, if they were read apart from the run.
 */
export function completeness(
  run: Run,
  found: number = run.results?.length ?? 0,
): readonly Incompleteness[] {
  const invocations = run.invocations ?? [];
  const failed = invocations.filter((i) => i.executionSuccessful === false);
  return [
    ...failed.map(failedExecution(run, found)),
    ...invocations.flatMap((invocation) => errorNotifications(invocation, run)),
    ...(run.results === undefined ? [noResults] : []),
    ...(isExternal(run) ? [external] : []),
  ];
}

/** Whether all reasons are usual for some tools: then the policy may believe this one. */
export function looksUsual(incomplete: readonly Incompleteness[]): boolean {
  return incomplete.length > 0 && incomplete.every(({ usual }) => usual);
}

const noResults: Incompleteness = {
  kind: 'no-results',
  why: 'has no "results": the tool did not say what it found',
  usual: true,
};
const external: Incompleteness = {
  kind: 'external',
  why: 'keeps parts of itself in external property files, which are not read',
  usual: false,
};

function isExternal(run: Run): boolean {
  return Object.keys(run.externalPropertyFileReferences ?? {}).length > 0;
}

function failedExecution(run: Run, found: number) {
  return (invocation: Invocation): Incompleteness => ({
    kind: 'execution',
    why: `did not run to its end: ${reasonOf(invocation, run)}`,
    usual: noteOf(invocation)?.usual ?? found > 0,
  });
}

/** What a merge notes of the run that an invocation is of: a merged run has results of several. */
export interface InvocationNote {
  readonly usual: boolean;
}

export function noteOf({ properties }: Invocation): InvocationNote | undefined {
  const ours = properties?.['ci-actions'];
  const usual = isRecord(ours) ? ours['usual'] : undefined;
  return typeof usual === 'boolean' ? { usual } : undefined;
}

function reasonOf(invocation: Invocation, run: Run): string {
  const notes = notificationsOf(invocation).map((note) => messageTextOf(note.message, run));
  const code = invocation.exitCode === undefined ? undefined : `exit code ${invocation.exitCode}`;
  const reason = [...notes, invocation.exitCodeDescription, code].find((text) => text);
  return reason ?? 'no reason given';
}

function errorNotifications(invocation: Invocation, run: Run): readonly Incompleteness[] {
  if (invocation.executionSuccessful === false) return [];
  return notificationsOf(invocation)
    .filter((note) => levelOfNotification(note, invocation, run) === 'error')
    .map((note) => ({
      kind: 'notification' as const,
      why: `reported an error: ${messageTextOf(note.message, run) || 'no message'}`,
      usual: false,
    }));
}

/** The texts of a run's warnings, which are shown and are no failure. Untrusted. */
export function warningsOf(run: Run): readonly string[] {
  return (run.invocations ?? []).flatMap((invocation) =>
    notificationsOf(invocation)
      .filter((note) => levelOfNotification(note, invocation, run) === 'warning')
      .map((note) => messageTextOf(note.message, run))
      .filter((text) => text.trim() !== ''),
  );
}

function notificationsOf(invocation: Invocation): readonly Notification[] {
  return [
    ...(invocation.toolExecutionNotifications ?? []),
    ...(invocation.toolConfigurationNotifications ?? []),
  ];
}

/** Its own level, else the run's override, the descriptor's default, or warning (SARIF 3.58.6). */
export function levelOfNotification(note: Notification, invocation: Invocation, run: Run): Level {
  const { driver, extensions } = run.tool;
  const asRules = (component: typeof driver) => ({
    name: component.name,
    rules: component.notifications ?? [],
  });
  const notifications: Run = {
    tool: { driver: asRules(driver), extensions: (extensions ?? []).map(asRules) },
  };
  const descriptor = note.descriptor && ruleAt(note.descriptor, notifications);
  const override = invocation.notificationConfigurationOverrides?.find(
    (o) => descriptor !== undefined && ruleAt(o.descriptor, notifications) === descriptor,
  );
  return (
    note.level ??
    override?.configuration.level ??
    descriptor?.defaultConfiguration?.level ??
    'warning'
  );
}
