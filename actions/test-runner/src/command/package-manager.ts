import { programName } from './after-launchers.ts';
import { leaves, managers, readOption, readOptions } from './manager-options.ts';
import type { Given, Manager, ManagerOptions } from './manager-options.ts';

/** What a call of npm, pnpm, yarn or bun starts. */
export type ManagerCall =
  | ScriptCall
  /** A program of the dependencies; `at` is its index. */
  | { readonly kind: 'program'; readonly at: number }
  /** Several packages, or one in another folder, by this option or subcommand. */
  | { readonly kind: 'packages'; readonly manager: Manager; readonly option: string }
  | { readonly kind: 'other' };

export interface ScriptCall {
  readonly kind: 'script';
  readonly manager: Manager;
  readonly name: string;
  /** The words that the manager appends to the script. */
  readonly args: readonly string[];
  /** Index of the script's name. */
  readonly at: number;
  /** npm: the packages that it runs in; undefined for the one of the working directory. */
  readonly workspaces?: Workspaces;
  /** Without such a script, the name is that of a program. */
  readonly orProgram: boolean;
}

export interface Workspaces {
  readonly named: 'all' | readonly string[];
  readonly ifPresent: boolean;
  readonly withRoot: boolean;
}

/** Subcommands that are no script. */
const own: Readonly<Record<Manager, string>> = {
  npm: '',
  pnpm: 'install i add remove update ci audit publish pack',
  yarn: 'install add remove up upgrade audit pack npm',
  bun: 'test install i add remove update build init create pm',
};

export function managerCall(words: readonly string[], from: number): ManagerCall | undefined {
  const program = programName(words[from] ?? '');
  const manager = managers.find((name) => name === program);
  if (!manager) return undefined;
  const before = readOptions(manager, words, from + 1);
  if (before.leaving !== undefined) return { kind: 'packages', manager, option: before.leaving };
  const verb = words[before.at] ?? '';
  if (manager === 'yarn' && verb === 'node') return { kind: 'program', at: before.at };
  if (/^(exec|x|dlx)$/.test(verb)) return programCall(manager, words, before);
  if (/^(run|run-script|rum|urn)$/.test(verb)) {
    const named = readOptions(manager, words, before.at + 1);
    if (named.leaving !== undefined) return { kind: 'packages', manager, option: named.leaving };
    const name = words[named.at] ?? '';
    return scriptCall(manager, words, { name, at: named.at, run: true }, [
      ...before.given,
      ...named.given,
    ]);
  }
  // `bun test` is bun's own test runner.
  if (/^(test|t|tst)$/.test(verb) && manager !== 'bun') {
    return scriptCall(manager, words, { name: 'test', at: before.at, run: true }, before.given);
  }
  if (manager === 'npm' || verb === '' || own[manager].split(' ').includes(verb)) {
    return { kind: 'other' };
  }
  return scriptCall(manager, words, { name: verb, at: before.at, run: false }, before.given);
}

function programCall(
  manager: Manager,
  words: readonly string[],
  before: ManagerOptions,
): ManagerCall {
  const behind = readOptions(manager, words, before.at + 1);
  const given = [...before.given, ...behind.given];
  const several = /^(-w|--workspace|-ws|--workspaces|-c|--call)$/;
  const option = behind.leaving ?? given.find(({ option: name }) => several.test(name))?.option;
  if (option !== undefined) return { kind: 'packages', manager, option };
  return { kind: 'program', at: behind.at };
}

interface Named {
  readonly name: string;
  readonly at: number;
  /** After `run` or `test`. */
  readonly run: boolean;
}

function scriptCall(
  manager: Manager,
  words: readonly string[],
  { name, at, run }: Named,
  before: readonly Given[],
): ManagerCall {
  const common = { kind: 'script', manager, name, at } as const;
  if (manager !== 'npm') {
    const args = words.slice(at + 1).filter((word) => word !== '--');
    return { ...common, args, orProgram: manager === 'pnpm' ? !run : true };
  }
  // npm takes the options behind the script's name for itself; the others pass them on.
  const given = [...before];
  const args: string[] = [];
  for (let next = at + 1; next < words.length;) {
    const word = words[next] ?? '';
    if (word === '--') {
      args.push(...words.slice(next + 1));
      break;
    }
    if (!word.startsWith('-')) {
      args.push(word);
      next += 1;
      continue;
    }
    const option = readOption(manager, words, next);
    if (leaves(manager, option.option)) return { kind: 'packages', manager, option: option.option };
    given.push(option);
    next = option.next;
  }
  const workspaces = workspacesOf(given);
  return { ...common, args, orProgram: false, ...(workspaces && { workspaces }) };
}

function workspacesOf(given: readonly Given[]): Workspaces | undefined {
  const is = (...names: readonly string[]) =>
    given.some(({ option, value }) => names.includes(option) && value !== 'false');
  const named = given
    .filter(({ option }) => option === '-w' || option === '--workspace')
    .map(({ value }) => value);
  if (!is('-ws', '--ws', '--workspaces') && named.length === 0) return undefined;
  return {
    named: named.length > 0 ? named : 'all',
    ifPresent: is('--if-present'),
    withRoot: is('-iwr', '--include-workspace-root'),
  };
}
