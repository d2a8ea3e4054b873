import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
}

/** Text of an expression in an input's default → its value. */
export type Expressions = Readonly<Record<string, string>>;

/**
 * The INPUT_* variables of a step: the defaults of all declared inputs, and the values of `with`. As
 * on a runner, names are in upper case, spaces become `_`, hyphens stay, and undeclared inputs are
 * passed too.
 */
export function inputVariables(
  actionFolder: string,
  given: Readonly<Record<string, string>>,
  expressions: Expressions,
): Record<string, string> {
  const manifest = parse(readFileSync(join(actionFolder, 'action.yml'), 'utf8')) as Manifest;
  const inputs: Record<string, string> = {};
  for (const [name, input] of Object.entries(manifest.inputs ?? {})) {
    inputs[name] = evaluate(String(input?.default ?? ''), expressions);
  }
  return Object.fromEntries(
    Object.entries({ ...inputs, ...given }).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

function evaluate(text: string, expressions: Expressions): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`the test kit cannot evaluate "${expression}"`);
    return value;
  });
}
