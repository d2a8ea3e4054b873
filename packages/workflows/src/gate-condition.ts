/** Whether the gate's own job runs whatever the results of the jobs that it needs. */
export type GateCondition = 'always' | 'not-cancelled' | 'not-always';

/**
 * Classifies the `if` of the gate's own job. An expression within other text is `not-always`: the
 * platform takes the whole for a non-empty string, which is true, or skips the job.
 */
export function gateCondition(condition: string | undefined): GateCondition {
  const written = condition ?? '';
  const whole = /^\s*\$\{\{(.*)\}\}$/s.exec(written)?.[1];
  if (whole === undefined && written.includes('${{')) return 'not-always';
  const expression = (whole ?? written).replaceAll(/\s+/g, '').toLowerCase();
  if (expression === 'always()') return 'always';
  return expression === '!cancelled()' ? 'not-cancelled' : 'not-always';
}
