import { splitCommand } from '@ci-actions/command';
import type { Call, Framework } from '../framework/framework.ts';

export interface FoundCall {
  readonly framework: Framework;
  readonly call: Call;
}

/** Reads the scripts of package.json in the working directory. */
export type ReadScripts = () => Promise<Readonly<Record<string, string>>>;

/**
 * Finds the framework that a command calls, directly or through launchers. Undefined for an unknown
 * launcher, such as `docker run`: a program inside a container cannot write a report file outside.
 */
export async function findCall(
  words: readonly string[],
  frameworks: readonly Framework[],
  readScripts: ReadScripts,
): Promise<FoundCall | undefined> {
  const start = afterLaunchers(words);
  const direct = callAt(words, start, frameworks);
  if (direct) return direct;
  const script = scriptName(words.slice(start));
  if (!script) return undefined;
  const text = (await readScripts())[script.name];
  const last = text === undefined ? undefined : lastCommand(text);
  const found = last && callAt(last, afterLaunchers(last), frameworks);
  if (!found) return undefined;
  const { framework, call } = found;
  return { framework, call: { words, at: start + script.length, script: call } };
}

/** Finds a call of the framework anywhere in the command. Use it to read arguments only. */
export function findAnywhere(words: readonly string[], framework: Framework): Call | undefined {
  for (let start = words.length - 1; start >= 0; start -= 1) {
    const found = callAt(words, start, [framework]);
    if (found) return found.call;
  }
  return undefined;
}

function callAt(
  words: readonly string[],
  start: number,
  frameworks: readonly Framework[],
): FoundCall | undefined {
  const own = [programName(words[start] ?? ''), ...words.slice(start + 1)];
  for (const framework of frameworks) {
    const at = framework.argumentsAt(own);
    if (at !== undefined) return { framework, call: { words, at: start + at } };
  }
  return undefined;
}

/** The name without folder and extension: `/usr/bin/pytest` is `pytest`, `jest.cmd` is `jest`. */
function programName(word: string): string {
  return word.replace(/^.*[/\\]/, '').replace(/\.(exe|cmd|js|mjs|cjs)$/, '');
}

const pythonRunners = new Set(['uv', 'poetry', 'pdm', 'pipenv', 'rye', 'hatch']);
const packageRunners = new Set(['npx', 'bunx', 'pnpx', 'uvx']);
/** Launcher options that take the next word as their value. */
const launcherValues = new Set([
  ...['-p', '--package', '--python', '--with', '--extra', '--group', '--project', '--directory'],
  ...[
    '-s',
    '--server-args',
    '-n',
    '--server-num',
    '-u',
    '--unset',
    '-C',
    '--chdir',
    '-k',
    '--signal',
  ],
  ...['--env-file', '--workspace', '-w', '--prefix', '--filter', '--kill-after'],
]);

/** Index of the program that the leading launchers start. */
function afterLaunchers(words: readonly string[]): number {
  let at = 0;
  for (;;) {
    const next = afterLauncher(words, at);
    if (next === at) return at;
    at = next;
  }
}

function afterLauncher(words: readonly string[], at: number): number {
  const program = programName(words[at] ?? '');
  const second = words[at + 1] ?? '';
  if (program === 'env') return skipAssignments(words, skipOptions(words, at + 1));
  if (program === 'xvfb-run' || program === 'nice') return skipOptions(words, at + 1);
  if (program === 'timeout') return skipOptions(words, at + 1) + 1;
  if (pythonRunners.has(program) && second === 'run') return skipOptions(words, at + 2);
  if (packageRunners.has(program)) return skipOptions(words, at + 1);
  if (/^(npm|pnpm|yarn|bun)$/.test(program) && /^(exec|x|dlx)$/.test(second)) {
    return skipOptions(words, at + 2);
  }
  if (/^(pnpm|yarn)$/.test(program) && !isScriptWord(second)) return skipOptions(words, at + 1);
  return at;
}

function skipOptions(words: readonly string[], from: number): number {
  let at = from;
  while ((words[at] ?? '').startsWith('-')) {
    if (words[at] === '--') return at + 1;
    at += launcherValues.has(words[at] ?? '') ? 2 : 1;
  }
  return at;
}

function skipAssignments(words: readonly string[], from: number): number {
  let at = from;
  while (/^[A-Za-z_]\w*=/.test(words[at] ?? '')) at += 1;
  return at;
}

const isScriptWord = (word: string): boolean => /^(test|t|run|run-script)$/.test(word);

interface Script {
  readonly name: string;
  /** Number of words that name it. */
  readonly length: number;
}

/** The script that `npm test`, `npm run NAME` or a similar command calls. */
function scriptName(words: readonly string[]): Script | undefined {
  const [manager = '', verb = '', name = ''] = words;
  if (!/^(npm|pnpm|yarn|bun)$/.test(programName(manager))) return undefined;
  if (verb === 'test' || verb === 't') return { name: 'test', length: 2 };
  return verb === 'run' || verb === 'run-script' ? { name, length: 3 } : undefined;
}

/** Package managers append arguments to the script's text, so its last command receives them. */
function lastCommand(script: string): readonly string[] | undefined {
  const last = script.split(/&&|;/).at(-1)?.trim() ?? '';
  const split = splitCommand(last, () => '');
  return 'command' in split ? split.command.words.map(({ text }) => text) : undefined;
}
