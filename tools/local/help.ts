import type { Spec } from '@ci-actions/inputs';
import type { ActionMetadata } from './action-metadata.ts';
import { ownOptions, usageOf } from './own-options.ts';

/** The usage of the tool, with all actions and options. */
export function toolHelp(actions: ReadonlyMap<string, ActionMetadata>): string {
  const does = [...actions].map(([name, { description }]) => [name, description] as const);
  const options = Object.entries(ownOptions).map(
    ([name, { about }]) => [usageOf(name), about] as const,
  );
  return [
    'npm run action -- ACTION [--INPUT VALUE]... [OPTION]...',
    'Runs an action in the current folder, as a runner does. From another project:',
    'npm --prefix /path/to/ci-actions run action -- ACTION ...',
    `Actions (ACTION --help lists the inputs of ACTION):\n${columns(does)}`,
    `Options:\n${columns(options)}`,
  ].join('\n\n');
}

/** The inputs of one action: description, accepted values and default. */
export function actionHelp(name: string, { description, inputs }: ActionMetadata, spec: Spec) {
  const described = [...inputs].map(([input, declared]) => {
    const { accepted = '' } = spec[input]?.kind ?? {};
    const presence = declared.required ? 'required' : `default: ${declared.default || 'none'}`;
    return `  --${input}\n      ${declared.description}\n      accepted: ${accepted}; ${presence}`;
  });
  return [`${name}: ${description}`, `Inputs:\n${described.join('\n')}`].join('\n\n');
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join('\n');
}
