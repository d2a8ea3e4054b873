import { ownNames, usageOf } from './own-options.ts';

/** A local run as the command line requests it; nothing is checked against the action yet. */
export interface RunRequest {
  readonly action: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly cwd?: string;
  readonly event?: string;
  readonly html?: string;
  readonly clock?: string;
}

export type ParsedArguments =
  /** The action to explain; undefined for the tool itself. */
  | { readonly help: string | undefined }
  | {
      readonly request: RunRequest;
      readonly mistakes: readonly string[];
      /** Options without a value. The caller checks whether they exist. */
      readonly valueless: readonly string[];
    };

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads `ACTION [--name value | --name=value]…`. A value that begins with `--` needs the form with
 * `=`, so that a forgotten value does not consume the next option. `--env NAME` passes on a variable
 * of `host`.
 */
export function parseArguments(argv: readonly string[], host: Variables): ParsedArguments {
  const [action = '', ...rest] = argv;
  const named = action !== '' && !action.startsWith('-') && action !== 'help';
  if (argv.includes('--help') || argv[named ? 1 : 0] === '-h' || action === 'help') {
    return { help: named ? action : undefined };
  }
  const mistakes = named
    ? []
    : ['the first argument must be the name of an action; --help lists them'];
  const options = new Map<string, string>();
  const env = new Map<string, string>();
  const valueless: string[] = [];
  const given = named ? rest : argv;
  for (let at = 0; at < given.length; at += 1) {
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(given[at] ?? '') ?? [];
    if (name === undefined) {
      if (named) mistakes.push(`"${given[at]}" is not an option; write inputs as --name value`);
      continue;
    }
    const value = inline ?? following(given[at + 1]);
    if (value === undefined) {
      valueless.push(name);
      continue;
    }
    if (inline === undefined) at += 1;
    if (name === 'env') mistakes.push(...addVariable(env, value, host));
    else if (options.has(name)) mistakes.push(`--${name} is given twice`);
    else options.set(name, value);
  }
  return {
    request: { action: named ? action : '', env, ...divided(options) },
    mistakes,
    valueless,
  };
}

function following(argument: string | undefined): string | undefined {
  return argument?.startsWith('--') ? undefined : argument;
}

/** A mistake names the variable, never its value, which may be a token. */
function addVariable(env: Map<string, string>, text: string, host: Variables): string[] {
  const [, name = '', given] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  if (name === '') return [`--env has no name; write ${usageOf('env')} or --env NAME`];
  if (!/^[A-Za-z_]\w*$/.test(name)) return [`--env: "${name}" is not a variable name`];
  const value = given ?? host[name];
  if (value === undefined)
    return [`--env ${name}: the variable is not set; write --env ${name}=value`];
  env.set(name, value);
  return [];
}

function divided(options: ReadonlyMap<string, string>): Omit<RunRequest, 'action' | 'env'> {
  const entries = [...options];
  return {
    ...Object.fromEntries(entries.filter(([name]) => ownNames.includes(name))),
    inputs: new Map(entries.filter(([name]) => !ownNames.includes(name))),
  };
}
