import type { Located } from '@ci-actions/yaml';
import { continueOnError } from './continue-on-error.ts';
import { gates, ourActions } from './our-actions.ts';
import { entries, textAt, valueAt } from './workflow-nodes.ts';

/** `steps.id.outputs.result`, or with names in brackets. */
const stepResult =
  /\bsteps(?:\.([\w-]+)|\['([\w-]+)'\])\.outputs(?:\.result(?![\w-])|\['result'\])/gi;

/**
 * The job's outputs that pass on the `result` of a step that uses one of our actions, or of a step
 * that does not exist: once a step's id has changed, the output stays empty.
 */
export function declaredResults(job: Located): string[] {
  const others = stepsOf(job)
    .filter((step) => !ourActions.includes(actionOf(step)))
    .map((step) => textAt(step, 'id'));
  return entries(valueAt(job, 'outputs'))
    .filter(({ value }) => {
      const text = value.kind === 'scalar' ? value.text : '';
      return [...text.matchAll(stepResult)].some(
        ([, dotted, indexed]) => !others.includes(dotted ?? indexed),
      );
    })
    .map(({ key }) => key);
}

/** Whether a gate's step has `continue-on-error`: its job is green even when the gate fails. */
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
