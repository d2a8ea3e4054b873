import { launchers } from './launchers.ts';
import type { Launcher } from './launchers.ts';

interface Stopped {
  readonly program: string;
  readonly option: string;
  /** Where it would start the program. */
  readonly folder?: string;
}

export interface Launched {
  /** Index of the program that the launchers start. */
  readonly at: number;
  /** Assigned by `env`, `cross-env` and the like. */
  readonly env: Readonly<Record<string, string>>;
  /** The program is a Python module that this option names, as in `python -m`. */
  readonly module: boolean;
  /** Its name may follow that of an environment: `hatch run test:pytest`. */
  readonly scoped: boolean;
  /** A launcher does what cannot be followed, such as starting the program in another folder. */
  readonly stopped?: Stopped;
}

const first: Launched = { at: 0, env: {}, module: false, scoped: false };

/** Looks through the leading launchers of a command. */
export function afterLaunchers(words: readonly string[], from = 0): Launched {
  let launched: Launched = { ...first, at: from };
  for (;;) {
    const next = afterLauncher(words, launched);
    if (!next) return launched;
    launched = next;
    if (launched.stopped) return launched;
  }
}

function afterLauncher(words: readonly string[], before: Launched): Launched | undefined {
  const program = programName(words[before.at] ?? '');
  if (!before.module && isPython(program)) return afterPython(words, before);
  const launcher = launchers.find(({ names }) => names.includes(program));
  if (!launcher) return undefined;
  const lead = afterOptions(launcher, words, before.at + 1);
  const verb = verbOf(launcher, words, before.at + 1, lead.at);
  if (verb === undefined && !(lead.stopped && runs(launcher, words, lead.at))) return undefined;
  const behind = lead.stopped ? lead : afterOptions(launcher, words, verb ?? lead.at);
  if (behind.stopped) {
    return { ...before, ...behind, stopped: { ...behind.stopped, program } };
  }
  const assigned = launcher.assignments
    ? assignments(words, behind.at)
    : { at: behind.at, env: {} };
  return {
    at: assigned.at + (launcher.skipped ?? 0),
    env: { ...before.env, ...assigned.env },
    module: behind.module,
    scoped: program === 'hatch',
  };
}

/** The index behind the verb; options of the launcher itself may stand before it. */
function verbOf(
  { verbs }: Launcher,
  words: readonly string[],
  from: number,
  at: number,
): number | undefined {
  if (!verbs) return from;
  for (const verb of verbs) {
    const parts = verb === '' ? [] : verb.split(' ');
    if (parts.every((part, i) => words[at + i] === part))
      return verb === '' ? from : at + parts.length;
  }
  return undefined;
}

/** Whether the verb stands somewhere behind an option that stops. */
const runs = ({ verbs = [''] }: Launcher, words: readonly string[], from: number): boolean =>
  verbs.some((verb) => verb === '' || words.slice(from).includes(verb));

interface Behind extends Pick<Launched, 'at' | 'module'> {
  readonly stopped?: Omit<Stopped, 'program'>;
}

function afterOptions(
  { values = '', moves = '', modules = '', stops = '' }: Launcher,
  words: readonly string[],
  from: number,
): Behind {
  const has = (list: string, option: string) => list.split(' ').includes(option);
  let at = from;
  for (;;) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === '-') return { at, module: false };
    if (word === '--') return { at: at + 1, module: false };
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const option = equals > 0 ? word.slice(0, equals) : word;
    const value = equals > 0 ? word.slice(equals + 1) : (words[at + 1] ?? '');
    if (has(moves, option)) return { at, module: false, stopped: { option, folder: value } };
    if (has(stops, option) || (equals > 0 && has(modules, option))) {
      return { at, module: false, stopped: { option } };
    }
    if (has(modules, option)) return { at: at + 1, module: true };
    at += has(values, option) && equals < 0 ? 2 : 1;
  }
}

const isPython = (program: string): boolean => /^(python|pypy)[\d.]*w?$|^py$/.test(program);

/** `python -X dev -m pytest`: the module is the program. */
function afterPython(words: readonly string[], before: Launched): Launched | undefined {
  for (let at = before.at + 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '-m') return { ...before, at: at + 1, module: true };
    if (!/^-[A-Zbdhiqsuv\d]/.test(word)) return undefined;
    if (word === '-W' || word === '-X') at += 1;
  }
  return undefined;
}

function assignments(words: readonly string[], from: number) {
  const env: Record<string, string> = {};
  let at = from;
  for (; ; at += 1) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(words[at] ?? '') ?? [];
    if (name === undefined || value === undefined) return { at, env };
    env[name] = value;
  }
}

/** Without folder, extension and version: `/usr/bin/pytest`, `jest.cmd`, `jest@29`. */
export function programName(word: string): string {
  const name = word.replace(/^.*[/\\]/, '').replace(/\.(exe|cmd|js|mjs|cjs)$/, '');
  return name.replace(/(?<=.)@[^@]*$/, '');
}
