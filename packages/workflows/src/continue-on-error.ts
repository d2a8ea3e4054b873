import type { Located } from '@ci-actions/yaml';
import { entryOf } from './workflow-nodes.ts';

export interface ContinueOnError {
  /** Whether the platform may report success in place of a failure. */
  readonly continueOnError: 'no' | 'yes' | 'maybe';
  /** The line of the key `continue-on-error`; undefined where there is none. */
  readonly continueOnErrorLine?: number;
}

/** Whether a job or step hides its failure; `maybe` for an expression, known only in the run. */
export function continueOnError(node: Located): ContinueOnError {
  const entry = entryOf(node, 'continue-on-error');
  if (entry === undefined) return { continueOnError: 'no' };
  return { continueOnError: modeOf(entry.value), continueOnErrorLine: entry.line };
}

function modeOf(value: Located): ContinueOnError['continueOnError'] {
  if (value.kind !== 'scalar') return 'maybe';
  const word = /^(?:\$\{\{\s*)?(true|false)(?:\s*\}\})?$/i.exec(value.text.trim())?.[1];
  return word === undefined ? 'maybe' : word.toLowerCase() === 'true' ? 'yes' : 'no';
}
