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

/** Where the reports of a run come from. */
export type ReportSource =
  | { readonly kind: 'asked'; readonly instrumented: Instrumented }
  | { readonly kind: 'given'; readonly patterns: readonly string[] }
  | { readonly kind: 'none' };

/** How to run the command in one folder. */
export interface CommandPlan {
  /** As the input gives it. */
  readonly directory: string;
  readonly cwd: string;
  /** Absolute path of the folder for this run's own files. */
  readonly folder: string;
  readonly words: readonly string[];
  /** The words to show: variables by name, because a value may be a secret. */
  readonly shownWords: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly framework: Framework | undefined;
  /** The framework's arguments, if they were found. */
  readonly args: Arguments | undefined;
  readonly source: ReportSource;
}

/**
 * Plans one run for each folder, or returns all mistakes. Runs nothing and writes nothing.
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
  const plans: CommandPlan[] = [];
  if (mistakes.length > 0) return checked(mistakes, plans);
  for (const [index, directory] of directories.entries()) {
    const planned = await planDirectory(split.command, values, directory, index, ports);
    if ('accepted' in planned) return checked([planned], plans);
    plans.push(planned);
  }
  return { ready: plans };
}

async function missingFolders(
  directories: readonly string[],
  { lookAt, workspace, resolve }: PlanPorts,
): Promise<Mistake[]> {
  const mistakes: Mistake[] = [];
  for (const directory of directories) {
    const kind = await lookAt(workspace).kindOf(resolve(workspace, directory));
    if (kind !== 'folder') {
      mistakes.push(mistake('working-directory', directory, 'existing folders, one per line'));
    }
  }
  return mistakes;
}

function mistake(name: string, value: string | undefined, accepted: string): Mistake {
  return { name, value: value ?? '', accepted };
}

async function planDirectory(
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
  const common = { directory, cwd, folder, env: assigned, shownWords: words.map(shown) };
  const found = await recognise(words, values.framework ?? 'auto', cwd, ports);
  if (values.reports) return planWithReports({ ...common, words }, values, values.reports, found);
  if (values.framework === 'other') {
    return { ...common, words, framework: undefined, args: undefined, source: { kind: 'none' } };
  }
  if (!found) return unrecognised(values);
  const place = { folder, look: ports.lookAt(cwd), env: envOf(assigned, ports) };
  const instrumented = await found.framework.instrument(found.call, place);
  if ('refused' in instrumented) {
    return mistake('command', values.command, instrumented.refused);
  }
  return {
    ...common,
    words: instrumented.words,
    shownWords: instrumented.words.map(shown),
    env: { ...assigned, ...instrumented.env },
    framework: found.framework,
    args: argumentsOf(found.framework, found.call),
    source: { kind: 'asked', instrumented },
  };
}

interface Expanded {
  readonly words: readonly string[];
  /** The text to show for a word; works also for words that a framework adds. */
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

/** Does not change the command. The framework's exit codes and rule for empty runs still apply. */
function planWithReports(
  common: Omit<CommandPlan, 'framework' | 'args' | 'source'>,
  { framework = 'auto' }: Partial<InputValues>,
  patterns: readonly string[],
  found: FoundCall | undefined,
): CommandPlan {
  const named =
    framework === 'auto' || framework === 'other' ? found?.framework : frameworks[framework];
  const call = found?.call ?? (named && findAnywhere(common.words, named));
  const args = named && call ? argumentsOf(named, call) : undefined;
  return { ...common, framework: named, args, source: { kind: 'given', patterns } };
}

const argumentsOf = (framework: Framework, call: Call): Arguments =>
  readArguments(ownArguments(call), framework.valueOptions);

function unrecognised({ framework = 'auto', command }: Partial<InputValues>): Mistake {
  const names = Object.keys(frameworks);
  const accepted =
    `a command that calls ${framework === 'auto' ? names.join(', ') : framework} directly or through npx, ` +
    'python -m, uv run, poetry run or npm test; otherwise set "reports" (globs of the reports that ' +
    'the command writes), or "framework: other" to judge only the exit code';
  const first = /[\w.-]+(?=\s|$)/.exec(command ?? '')?.[0] ?? '';
  const near = nearest(first, names);
  const hint = first !== near && near.startsWith(first.slice(0, 3)) ? ` (nearest: ${near})` : '';
  return mistake('framework', framework, accepted + hint);
}
