import type { Annotation } from '@ci-actions/result';

/** What the platform shows of an annotation's place; lines count from 1. */
export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** The names that the platform knows the properties by. */
const names = { title: 'title', file: 'file', startLine: 'line', endLine: 'endLine' } as const;

/**
 * An annotation as the line that the platform obeys (actions/runner ActionCommand.cs), its texts
 * escaped so that none can end it. Written here since @actions/core costs every start 3 ms.
 */
export function workflowCommand(
  level: Annotation['level'],
  message: string,
  properties: AnnotationProperties,
): string {
  const given = Object.entries(names).flatMap(([key, name]) => {
    const value = properties[key as keyof typeof names];
    return value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`];
  });
  const head = given.length === 0 ? level : `${level} ${given.join(',')}`;
  return `::${head}::${escapedData(message)}\n`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
