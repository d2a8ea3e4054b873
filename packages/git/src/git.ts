import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { shorten, withoutCredentials } from '@ci-actions/markdown';
import { NotEvaluated } from '@ci-actions/result';
import { isolatingOptions } from './git-environment.ts';

export interface GitPlace {
  /** Where git runs: a work tree, or a bare repository. */
  readonly directory: string;
  /** The whole environment of git; see `readingEnvironment`. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: string;
  /** The first 8,000 characters. */
  readonly stderr: string;
}

/** Git, run without a shell. Put arguments that a user chose after `--end-of-options`. */
export interface Git {
  readonly place: GitPlace;
  /** Resolves with any exit code. */
  readonly run: (args: readonly string[], input?: string) => Promise<GitResult>;
  /** The standard output. Throws `NotEvaluated` where git fails. */
  readonly text: (args: readonly string[], input?: string) => Promise<string>;
  /**
   * The NUL-separated fields, in batches as git writes them. Leaving the loop early stops git. Where
   * git fails, throws at the end of the output.
   */
  readonly fields: (args: readonly string[], input?: string) => AsyncIterable<readonly string[]>;
}

export function gitIn(place: GitPlace): Git {
  const run = (args: readonly string[], input = '') => collect(startGit(place, args, input));
  return {
    place,
    run,
    text: async (args, input) => {
      const result = await run(args, input);
      if (result.exitCode !== 0) throw failure(args, result);
      return result.stdout;
    },
    fields: (args, input = '') => fieldsOf(startGit(place, args, input), args),
  };
}

/** @param input undefined leaves the standard input open for another process. */
export function startGit(
  { directory, environment }: GitPlace,
  args: readonly string[],
  input: string | undefined,
  decode = true,
): ChildProcessWithoutNullStreams {
  const child = spawn('git', [...isolatingOptions, ...args], { cwd: directory, env: environment });
  // Git may end before it has read everything; its exit code then shows the failure.
  child.stdin.on('error', () => undefined);
  if (input !== undefined) child.stdin.end(input);
  if (decode) child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

/** `git log failed: fatal: bad revision`. */
export function failure(args: readonly string[], { exitCode, stderr }: GitResult): NotEvaluated {
  const said = stderr.trim() || `exit code ${exitCode}`;
  return new NotEvaluated(`git ${args.find((arg) => !arg.startsWith('-')) ?? ''} failed: ${said}`);
}

async function collect(child: ChildProcessWithoutNullStreams): Promise<GitResult> {
  const ended = endOf(child);
  let stdout = '';
  child.stdout.on('data', (chunk: string) => (stdout += chunk));
  const { exitCode, stderr } = await ended;
  return { exitCode, stdout, stderr };
}

/** Resolves when the process and its output have ended. */
export function endOf(child: ChildProcessWithoutNullStreams): Promise<Omit<GitResult, 'stdout'>> {
  let stderr = '';
  child.stderr.on('data', (chunk: string) => {
    if (stderr.length < 8000) stderr = shorten(stderr + chunk, 8000);
  });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      reject(new NotEvaluated(`git cannot be run: ${error.message}`, { cause: error }));
    });
    child.on('close', (code) => {
      resolve({ exitCode: code ?? 128, stderr: withoutCredentials(stderr) });
    });
  });
}

async function* fieldsOf(
  child: ChildProcessWithoutNullStreams,
  args: readonly string[],
): AsyncIterable<readonly string[]> {
  const ended = endOf(child);
  // Awaited only after the output. A git that cannot start must not be an unhandled rejection.
  ended.catch(() => undefined);
  let rest = '';
  try {
    for await (const chunk of child.stdout as AsyncIterable<string>) {
      const fields = (rest + chunk).split('\0');
      rest = fields.pop() ?? '';
      if (fields.length > 0) yield fields;
    }
    const result = await ended;
    if (result.exitCode !== 0) throw failure(args, { stdout: '', ...result });
    if (rest !== '') yield [rest];
  } finally {
    if (child.exitCode === null) child.kill('SIGKILL');
  }
}
