import type { Annotation } from '@ci-actions/result';
import type { NeedsJudgement } from './judge-needs.ts';

/** Annotations on the workflow's file. */
export function needsAnnotations(
  { unseen, warnings, line }: NeedsJudgement,
  file: string,
): readonly Annotation[] {
  return [
    ...unseen.map((one) => ({ level: 'error', message: one.why, file, line: one.line }) as const),
    ...warnings.map((message) => ({ level: 'warning', message, file, line }) as const),
  ];
}
