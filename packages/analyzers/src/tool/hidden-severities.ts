import type { Severity } from '@ci-actions/findings';
import type { Hidden } from './analyzer.ts';

const worstFirst: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** What is hidden by an option that lists the severities to show. */
export function hiddenBeside(option: string, shown: readonly string[]): Hidden | undefined {
  const listed = shown.flatMap((value) => value.toLowerCase().split(/[\s,]+/));
  const severity = worstFirst.find((one) => !listed.includes(one));
  return listed.length === 0 || severity === undefined ? undefined : { option, severity };
}
