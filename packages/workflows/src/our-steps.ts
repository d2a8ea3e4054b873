import type { Located } from '@ci-actions/yaml';
import { continueOnError } from './continue-on-error.ts';
import type { ContinueOnError } from './continue-on-error.ts';
import { gates, ourActions } from './our-actions.ts';
import { entries, entryOf, textAt, valueAt } from './workflow-nodes.ts';

/** A step of a job that uses one of our actions. */
export interface OurStep extends ContinueOnError {
  readonly action: string;
  readonly id?: string;
  /** The line of `uses`. */
  readonly line: number;
  /** Its input `name` as written, expressions included; the action's name where it has none. */
  readonly name: string;
}

export const isGate = ({ action }: OurStep): boolean => gates.includes(action);

export function ourSteps(job: Located): readonly OurStep[] {
  return stepsOf(job).flatMap((step) => {
    const uses = entryOf(step, 'uses');
    const action = actionOf(textAt(step, 'uses') ?? '');
    if (uses === undefined || action === undefined || !ourActions.includes(action)) return [];
    const id = textAt(step, 'id');
    const name = nameOf(step) ?? action;
    return [
      { action, ...(id !== undefined && { id }), line: uses.line, name, ...continueOnError(step) },
    ];
  });
}

export function stepsOf(job: Located): readonly Located[] {
  const steps = valueAt(job, 'steps');
  return steps?.kind === 'list' ? steps.items : [];
}

/**
 * The folder that holds the action: `owner/repository/folder@ref`, `./folder` or `$/folder`.
 * A repository that is itself called like one of our actions is another's.
 */
function actionOf(uses: string): string | undefined {
  if (uses.startsWith('docker://')) return undefined;
  const [path = ''] = uses.split('@');
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const inCheckout = /^[.$]/.test(uses);
  return inCheckout || parts.length >= 3 ? parts.at(-1) : undefined;
}

/** The platform finds an input in any case, and writes a number without its trailing zeros. */
function nameOf(step: Located): string | undefined {
  const given = entries(valueAt(step, 'with')).find(({ key }) => key.toLowerCase() === 'name');
  const value = given?.value;
  if (value?.kind !== 'scalar' || value.value === null || value.value === '') return undefined;
  return String(value.value);
}
