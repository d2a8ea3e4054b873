import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '@ci-actions/inputs';
import { parseActionMetadata } from './action-metadata.ts';
import type { ActionMetadata } from './action-metadata.ts';
import { evaluateDefault } from './default-expression.ts';
import type { Contexts } from './default-expression.ts';

export interface BundledAction {
  readonly action: string;
  readonly bundle: string;
  readonly metadata: ActionMetadata;
}

/** Finds an action in `dist`; an unknown name is an error that names the nearest. */
export async function bundledAction(dist: string, action: string): Promise<BundledAction> {
  const entries = await readdir(dist, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  if (names.length === 0) throw new Error(`no action in ${dist}: run "npm run build" first`);
  if (!names.includes(action)) {
    throw new Error(
      `no action "${action}", the nearest is "${nearest(action, names)}" (of ${names.join(', ')})`,
    );
  }
  const bundle = join(dist, action);
  const metadata = parseActionMetadata(await readFile(join(bundle, 'action.yml'), 'utf8'));
  return { action, bundle, metadata };
}

export type CompleteInputs =
  { readonly inputs: ReadonlyMap<string, string> } | { readonly mistakes: readonly string[] };

/**
 * The given inputs and the defaults of the rest. Unlike the platform, which only warns, an unknown
 * input is refused; `options` are the caller's other names, for the hint.
 */
export function completeInputs(
  { metadata, action }: BundledAction,
  given: ReadonlyMap<string, string>,
  contexts: Contexts,
  options: readonly string[] = [],
): CompleteInputs {
  const known = [...metadata.inputs.keys()];
  const mistakes = [...given.keys()]
    .filter((name) => !metadata.inputs.has(name))
    .map((name) => {
      const hint = nearest(name, [...known, ...options]);
      return `${action} has no input "${name}", the nearest is "${hint}"`;
    });
  if (mistakes.length > 0) return { mistakes };
  const inputs = [...metadata.inputs].map(
    ([name, input]) => [name, given.get(name) ?? evaluateDefault(input.default, contexts)] as const,
  );
  return { inputs: new Map(inputs) };
}

/** What a step outside of a matrix sees; the token only where the caller's `env` holds one. */
export function stepContexts(env: ReadonlyMap<string, string>): Contexts {
  return new Map<string, unknown>([
    ['github.token', env.get('GITHUB_TOKEN') ?? ''],
    ['matrix', null],
    ['strategy', null],
  ]);
}
