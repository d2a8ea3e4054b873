import type { Located } from '@ci-actions/yaml';
import { continueOnError } from './continue-on-error.ts';
import { entries, textAt, valueAt } from './workflow-nodes.ts';

/** Actions of ours, by the last part of `uses`; others have outputs named `result` too. */
const ours: readonly string[] = [
  'test-runner',
  'lint-runner',
  'scan-runner',
  'sarif-aggregator',
  'security-gate',
  'needs-gate',
  'release-changelog',
  'wait-for-services',
  'branch-protection',
];
const gates: readonly string[] = ['security-gate', 'needs-gate'];

/** The job's outputs that hand on the `result` of a step that uses an action of ours. */
export function declaredResults(job: Located): string[] {
  const steps = stepsOf(job)
    .filter((step) => ours.includes(actionOf(step)))
    .map((step) => textAt(step, 'id'));
  return entries(valueAt(job, 'outputs'))
    .filter(({ value }) => {
      const text = value.kind === 'scalar' ? value.text : '';
      const found = text.matchAll(/\bsteps\.([\w-]+)\.outputs\.result\b/g);
      return [...found].some(([, id]) => id !== undefined && steps.includes(id));
    })
    .map(({ key }) => key);
}

/** Whether a step that runs a gate says `continue-on-error`: then the job is green all the same. */
export function gateMayFail(job: Located): boolean {
  return stepsOf(job).some(
    (step) => gates.includes(actionOf(step)) && continueOnError(step) !== 'no',
  );
}

function stepsOf(job: Located): readonly Located[] {
  const steps = valueAt(job, 'steps');
  return steps?.kind === 'list' ? steps.items : [];
}

function actionOf(step: Located): string {
  const [path = ''] = (textAt(step, 'uses') ?? '').split('@');
  return path.split('/').at(-1) ?? '';
}
