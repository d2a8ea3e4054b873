export type Manager = 'npm' | 'pnpm' | 'yarn' | 'bun';

export const managers: readonly Manager[] = ['npm', 'pnpm', 'yarn', 'bun'];

/** Options that take the next word as their value. */
const values: Readonly<Record<Manager, string>> = {
  npm: '-w --workspace --loglevel --script-shell --userconfig --cache --registry -p --package',
  pnpm: '--reporter --loglevel --workspace-concurrency --resume-from --package',
  yarn: '-p --package --registry --modules-folder',
  bun: '--env-file -c --config',
};

/** Options and subcommands by which a manager leaves the one package of the working directory. */
const leaving: Readonly<Record<Manager, string>> = {
  npm: '-C --prefix',
  pnpm: '-r --recursive -F --filter --filter-prod -C --dir -w --workspace-root recursive multi m',
  yarn: '--cwd workspace workspaces',
  bun: '-F --filter --cwd --workspaces',
};

export interface Given {
  readonly option: string;
  readonly value: string;
}

export interface ManagerOptions {
  /** Index of the first word that is no option. */
  readonly at: number;
  readonly given: readonly Given[];
  /** The option or subcommand by which the manager leaves the package. */
  readonly leaving: string | undefined;
}

const has = (list: string, word: string): boolean => list.split(' ').includes(word);

export function readOptions(
  manager: Manager,
  words: readonly string[],
  from: number,
): ManagerOptions {
  const given: Given[] = [];
  let at = from;
  while ((words[at] ?? '').startsWith('-')) {
    if (words[at] === '--') return { at: at + 1, given, leaving: undefined };
    const read = readOption(manager, words, at);
    if (leaves(manager, read.option)) return { at, given, leaving: read.option };
    given.push(read);
    at = read.next;
  }
  const word = words[at] ?? '';
  return { at, given, leaving: leaves(manager, word) ? word : undefined };
}

export const leaves = (manager: Manager, word: string): boolean => has(leaving[manager], word);

export function readOption(
  manager: Manager,
  words: readonly string[],
  at: number,
): Given & { readonly next: number } {
  const word = words[at] ?? '';
  const [, option = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  if (value !== undefined) return { option, value, next: at + 1 };
  if (!has(values[manager], option)) return { option, value: '', next: at + 1 };
  return { option, value: words[at + 1] ?? '', next: at + 2 };
}
