import { visible } from '@ci-actions/markdown';
import type { Annotation } from '@ci-actions/result';

/** The platform keeps ten of a kind a step (actions/runner ExecutionContext.cs) and drops the rest. */
const keptOfAKind = 10;
/** It cuts a message here (the same file). */
const longestMessage = 4096;

export type Emit = (
  level: Annotation['level'],
  message: string,
  properties: { title?: string; file?: string; startLine?: number; endLine?: number },
) => void;

/**
 * Emits what the platform keeps; `reservedErrors` leaves room for the verdict's own error line.
 * What does not fit is counted in a log line: the summary has all of them.
 */
export function annotate(
  annotations: readonly Annotation[],
  reservedErrors: number,
  emit: Emit,
  info: (text: string) => void,
): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const ofKind = annotations.filter((a) => a.level === level);
    const room = keptOfAKind - (level === 'error' ? reservedErrors : 0);
    for (const annotation of ofKind.slice(0, room)) emitOne(annotation, emit);
    const left = ofKind.length - room;
    if (left > 0) info(`${left} more annotations of kind ${level} are in the summary only.`);
  }
}

function emitOne({ level, message, title, file, line, endLine }: Annotation, emit: Emit): void {
  emit(level, bounded(message), {
    ...(title !== undefined && { title: visible(title, 200) }),
    ...(file !== undefined && { file: visible(file, 1000) }),
    ...(line !== undefined && { startLine: line }),
    ...(endLine !== undefined && { endLine }),
  });
}

export function bounded(message: string): string {
  return visible(message, longestMessage - 50);
}
