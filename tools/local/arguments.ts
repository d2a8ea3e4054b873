/** A local run as the command line asks for it, before anything was looked up. */
export interface Asked {
  readonly action: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly cwd?: string;
  readonly event?: string;
  readonly html?: string;
  readonly clock?: string;
}

export type ParsedArguments = { readonly asked: Asked } | { readonly mistakes: readonly string[] };

/** The options that are the tool's own; every other one is an input of the action. */
export const ownOptions = ['cwd', 'env', 'event', 'html', 'clock'] as const;

/**
 * Reads `ACTION [--name value | --name=value]…`. A value that begins with `--` needs the form with
 * `=`: a forgotten value must not swallow the next option. `--env NAME` passes a variable of `host` on.
 */
export function parseArguments(
  argv: readonly string[],
  host: Readonly<Record<string, string | undefined>>,
): ParsedArguments {
  const [action, ...rest] = argv;
  if (action === undefined || action.startsWith('-')) {
    return { mistakes: ['the first argument is the name of the action'] };
  }
  const mistakes: string[] = [];
  const options = new Map<string, string>();
  const env = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 1) {
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(rest[at] ?? '') ?? [];
    if (name === undefined) {
      mistakes.push(`"${rest[at]}" is no option; inputs are given as --name value`);
      continue;
    }
    const value = inline ?? following(rest[at + 1]);
    if (value === undefined) {
      mistakes.push(`--${name} needs a value`);
      continue;
    }
    if (inline === undefined) at += 1;
    if (name === 'env') mistakes.push(...addVariable(env, value, host));
    else if (options.has(name)) mistakes.push(`--${name} is given twice`);
    else options.set(name, value);
  }
  if (mistakes.length > 0) return { mistakes };
  return { asked: { action, env, ...divided(options) } };
}

function following(argument: string | undefined): string | undefined {
  return argument?.startsWith('--') ? undefined : argument;
}

function addVariable(
  env: Map<string, string>,
  text: string,
  host: Readonly<Record<string, string | undefined>>,
): string[] {
  const [, name, given] = /^([A-Za-z_][A-Za-z0-9_]*)(?:=(.*))?$/s.exec(text) ?? [];
  if (name === undefined) return [`--env takes NAME=value or NAME, not "${text}"`];
  const value = given ?? host[name];
  if (value === undefined) return [`--env ${name}: it is not set here, give ${name}=value`];
  env.set(name, value);
  return [];
}

function divided(options: ReadonlyMap<string, string>): Omit<Asked, 'action' | 'env'> {
  const isOwn = (name: string) => (ownOptions as readonly string[]).includes(name);
  const entries = [...options];
  return {
    ...Object.fromEntries(entries.filter(([name]) => isOwn(name))),
    inputs: new Map(entries.filter(([name]) => !isOwn(name))),
  };
}
