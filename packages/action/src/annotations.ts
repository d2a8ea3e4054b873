import { visible } from '@ci-actions/markdown';
import type { Annotation } from '@ci-actions/result';

/** The platform keeps ten per level and step (actions/runner ExecutionContext.cs), drops the rest. */
const keptPerLevel = 10;
/** The platform cuts a message at this length (the same file). */
const longestMessage = 4096;

export type Emit = (
  level: Annotation['level'],
  message: string,
  properties: { title?: string; file?: string; startLine?: number; endLine?: number },
) => void;

/**
 * Emits the annotations that the platform keeps; `reservedErrors` leaves room for the verdict's own
 * error line. A log line counts the dropped ones: the summary has all of them.
 */
export function annotate(
  annotations: readonly Annotation[],
  reservedErrors: number,
  emit: Emit,
  info: (text: string) => void,
): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const ofLevel = annotations.filter((a) => a.level === level);
    const room = keptPerLevel - (level === 'error' ? reservedErrors : 0);
    for (const annotation of ofLevel.slice(0, room)) emitOne(annotation, emit);
    const dropped = ofLevel.length - room;
    if (dropped > 0) info(`${dropped} more ${level} annotations are only in the summary.`);
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
