import { readArguments, splitCommand } from '@ci-actions/command';
import type { Arguments, SplitCommand } from '@ci-actions/command';
import { checked, nearest } from '@ci-actions/inputs';
import type { Checked, Mistake, Values } from '@ci-actions/inputs';
import { findAnywhere, findCall } from '../command/find-call.ts';
import type { FoundCall } from '../command/find-call.ts';
import type { Call, Framework, Instrumented } from '../framework/framework.ts';
import { frameworks } from '../framework/frameworks.ts';
import { ownArguments } from '../framework/with-arguments.ts';
import type { inputs } from '../inputs.ts';
import type { PlanPorts } from '../ports.ts';

export type InputValues = Values<typeof inputs>;

/** Where the reports of a row come from. */
export type ReportSource =
  | { readonly kind: 'asked'; readonly run: Instrumented }
  | { readonly kind: 'given'; readonly patterns: readonly string[] }
  | { readonly kind: 'none' };

/** One run of the command in one folder. */
export interface CommandPlan {
  /** As the input says. */
  readonly directory: string;
  readonly cwd: string;
  /** A folder of its own for what this run writes; absolute. */
  readonly folder: string;
  readonly words: readonly string[];
  /** The words as they may be shown: variables by their names, since a value may be a secret. */
  readonly shownWords: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly framework: Framework | undefined;
  /** The framework's own arguments, where they could be found. */
  readonly args: Arguments | undefined;
  readonly source: ReportSource;
}

/**
 * What is to be run, one plan a folder, or everything that is wrong with it. Nothing is run and
 * nothing written.
 */
export async function plan(
  values: Partial<InputValues>,
  ports: PlanPorts,
): Promise<Checked<readonly CommandPlan[]>> {
  const directories = values['working-directory'] ?? ['.'];
  const mistakes = await missingFolders(directories, ports);
  if (values.command === undefined) return checked(mistakes, []);
  const split = splitCommand(values.command, ports.env);
  if ('refused' in split) {
    const refused = split.refused.map((accepted) => mistake('command', values.command, accepted));
    return checked([...refused, ...mistakes], []);
  }
  const rows: CommandPlan[] = [];
  if (mistakes.length > 0) return checked(mistakes, rows);
  for (const [index, directory] of directories.entries()) {
    const planned = await planRow(split.command, values, directory, index, ports);
    if ('accepted' in planned) return checked([planned], rows);
    rows.push(planned);
  }
  return { ready: rows };
}

async function missingFolders(
  directories: readonly string[],
  { lookAt, workspace, resolve }: PlanPorts,
): Promise<Mistake[]> {
  const mistakes: Mistake[] = [];
  for (const directory of directories) {
    const kind = await lookAt(workspace).kindOf(resolve(workspace, directory));
    if (kind !== 'folder') {
      mistakes.push(mistake('working-directory', directory, 'folders that exist'));
    }
  }
  return mistakes;
}

function mistake(name: string, value: string | undefined, accepted: string): Mistake {
  return { name, value: value ?? '', accepted };
}

async function planRow(
  command: SplitCommand,
  values: Partial<InputValues>,
  directory: string,
  index: number,
  ports: PlanPorts,
): Promise<CommandPlan | Mistake> {
  const cwd = ports.resolve(ports.workspace, directory);
  const folder = ports.resolve(ports.folder, `run-${index + 1}`);
  const { words, shown } = await expanded(command, cwd, ports);
  const assigned = Object.fromEntries(command.assignments);
  const row = { directory, cwd, folder, env: assigned, shownWords: words.map(shown) };
  const found = await recognise(words, values.framework ?? 'auto', cwd, ports);
  if (values.reports) return rowWithReports({ ...row, words }, values, values.reports, found);
  if (values.framework === 'other') {
    return { ...row, words, framework: undefined, args: undefined, source: { kind: 'none' } };
  }
  if (!found) return unrecognised(values);
  const place = { folder, look: ports.lookAt(cwd), env: envOf(assigned, ports) };
  const run = await found.framework.instrument(found.call, place);
  if ('refused' in run) return mistake('command', values.command, run.refused);
  return {
    ...row,
    words: run.words,
    shownWords: run.words.map(shown),
    env: { ...assigned, ...run.env },
    framework: found.framework,
    args: argumentsOf(found.framework, found.call),
    source: { kind: 'asked', run },
  };
}

interface Expanded {
  readonly words: readonly string[];
  /** What may be shown for one of them, also where a framework puts more words between. */
  readonly shown: (word: string) => string;
}

async function expanded(
  { words }: SplitCommand,
  cwd: string,
  { expand }: PlanPorts,
): Promise<Expanded> {
  const all: string[] = [];
  const written = new Map<string, string>();
  for (const word of words) {
    const matches = word.pattern === undefined ? [] : await expand(word.pattern, cwd);
    const found = matches.length > 0 ? matches : [word.text];
    all.push(...found);
    if (word.written !== undefined) for (const text of found) written.set(text, word.written);
  }
  return { words: all, shown: (word) => written.get(word) ?? word };
}

const envOf =
  (assigned: Readonly<Record<string, string>>, { env }: PlanPorts) =>
  (name: string): string | undefined =>
    Object.hasOwn(assigned, name) ? assigned[name] : env(name);

async function recognise(
  words: readonly string[],
  framework: InputValues['framework'],
  cwd: string,
  { lookAt }: PlanPorts,
): Promise<FoundCall | undefined> {
  if (framework === 'other') return undefined;
  const candidates = framework === 'auto' ? Object.values(frameworks) : [frameworks[framework]];
  return findCall(words, candidates, async () =>
    scriptsOf(await lookAt(cwd).readText('package.json')),
  );
}

function scriptsOf(text: string | undefined): Readonly<Record<string, string>> {
  try {
    const { scripts } = JSON.parse(text ?? '{}') as { scripts?: Record<string, string> };
    return scripts ?? {};
  } catch {
    return {};
  }
}

/** The command is left as it is; the framework's exit codes and empty rule still hold. */
function rowWithReports(
  row: Omit<CommandPlan, 'framework' | 'args' | 'source'>,
  { framework = 'auto' }: Partial<InputValues>,
  patterns: readonly string[],
  found: FoundCall | undefined,
): CommandPlan {
  const named =
    framework === 'auto' || framework === 'other' ? found?.framework : frameworks[framework];
  const call = found?.call ?? (named && findAnywhere(row.words, named));
  const args = named && call ? argumentsOf(named, call) : undefined;
  return { ...row, framework: named, args, source: { kind: 'given', patterns } };
}

const argumentsOf = (framework: Framework, call: Call): Arguments =>
  readArguments(ownArguments(call), framework.valueOptions);

function unrecognised({ framework = 'auto', command }: Partial<InputValues>): Mistake {
  const names = Object.keys(frameworks);
  const accepted =
    `a command that calls ${framework === 'auto' ? names.join(', ') : framework} directly or by npx, ` +
    'python -m, uv run, poetry run, npm test; else give "reports" (globs of the reports that the ' +
    'command writes), or "framework: other" to be judged by the exit code alone';
  const first = /[\w.-]+(?=\s|$)/.exec(command ?? '')?.[0] ?? '';
  const near = nearest(first, names);
  const hint = first !== near && near.startsWith(first.slice(0, 3)) ? ` (nearest: ${near})` : '';
  return mistake('framework', framework, accepted + hint);
}
