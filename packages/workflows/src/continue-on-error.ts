import type { Located } from '@ci-actions/yaml';
import { valueAt } from './workflow-nodes.ts';
import type { WorkflowJob } from './workflow.ts';

/** Whether a job or step hides its failure; `maybe` for an expression, known only in the run. */
export function continueOnError(node: Located): WorkflowJob['continueOnError'] {
  const value = valueAt(node, 'continue-on-error');
  if (value === undefined) return 'no';
  if (value.kind !== 'scalar') return 'maybe';
  const word = /^(?:\$\{\{\s*)?(true|false)(?:\s*\}\})?$/i.exec(value.text.trim())?.[1];
  return word === undefined ? 'maybe' : word.toLowerCase() === 'true' ? 'yes' : 'no';
}
