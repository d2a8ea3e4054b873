import type { Located } from '@ci-actions/yaml';
import { stepReferences } from './step-references.ts';
import type { StepReference } from './step-references.ts';
import { entries, valueAt } from './workflow-nodes.ts';

/** One entry under a job's `outputs`. */
export interface JobOutput {
  readonly name: string;
  readonly line: number;
  readonly reads: readonly StepReference[];
}

export function jobOutputs(job: Located): readonly JobOutput[] {
  return entries(valueAt(job, 'outputs')).map(({ key: name, value, line }) => ({
    name,
    line,
    reads: value.kind === 'scalar' ? stepReferences(value.text) : [],
  }));
}
