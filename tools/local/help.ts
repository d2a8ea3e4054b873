import type { Spec } from '@ci-actions/inputs';
import type { ActionMetadata } from './action-metadata.ts';
import { ownOptions, usageOf } from './own-options.ts';

/** How the tool is called, and the actions by name with what each does. */
export function toolHelp(actions: ReadonlyMap<string, ActionMetadata>): string {
  const does = [...actions].map(([name, { description }]) => [name, description] as const);
  const options = Object.entries(ownOptions).map(
    ([name, { about }]) => [usageOf(name), about] as const,
  );
  return [
    'npm run action -- ACTION [--INPUT VALUE]... [OPTION]...',
    'Runs an action in the folder where you stand, as a runner does. From another project:',
    'npm --prefix /path/to/ci-actions run action -- ACTION ...',
    `Actions (ACTION --help lists the inputs of one):\n${columns(does)}`,
    `Options:\n${columns(options)}`,
  ].join('\n\n');
}

/** The inputs of one action: what each is for, what it takes and what holds where it is not given. */
export function actionHelp(name: string, { description, inputs }: ActionMetadata, spec: Spec) {
  const described = [...inputs].map(([input, declared]) => {
    const { accepted = '' } = spec[input]?.kind ?? {};
    const otherwise = declared.required ? 'required' : `default: ${declared.default || 'none'}`;
    return `  --${input}\n      ${declared.description}\n      accepted: ${accepted}; ${otherwise}`;
  });
  return [`${name}: ${description}`, `Inputs:\n${described.join('\n')}`].join('\n\n');
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join('\n');
}
