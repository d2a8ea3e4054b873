import type { Reading } from '../tool/analyzer.ts';

/** Adds warnings for the reader; they do not make the run incomplete. */
export function withWarnings(reading: Reading, warnings: readonly string[]): Reading {
  if ('refused' in reading || warnings.length === 0) return reading;
  const own = warnings.map((text) => ({ level: 'warning' as const, message: { text } }));
  const [first = { executionSuccessful: true }, ...others] = reading.run.invocations ?? [];
  const notes = [...(first.toolExecutionNotifications ?? []), ...own];
  const invocations = [{ ...first, toolExecutionNotifications: notes }, ...others];
  return { ...reading, run: { ...reading.run, invocations } };
}
