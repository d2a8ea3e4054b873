import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface CommitOptions {
  /** `Name <email>`. */
  readonly author?: string;
  /** Path → content; by default a file named after the number of the commit. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A real repository for a test. Its commits are one minute apart, from a fixed start. */
export interface TestRepository {
  readonly path: string;
  /** Runs git in it and returns the output, trimmed. Throws if git fails. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes files, commits them on the current branch and returns the hash. */
  readonly commit: (message: string, options?: CommitOptions) => string;
  /** Makes an annotated tag at `at`, by default HEAD. */
  readonly tag: (name: string, at?: string) => void;
  /** Merges a branch with a merge commit and returns its hash. */
  readonly merge: (branch: string, message: string) => string;
}

const start = Date.UTC(2026, 0, 1) / 1000;

export function gitRepository(path: string): TestRepository {
  mkdirSync(path, { recursive: true });
  let ticks = 0;
  const env = (author = 'Ann Lee <ann@example.org>') => {
    const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(author) ?? [];
    const date = `${start + ticks * 60} +0000`;
    return {
      ...testGitEnvironment(),
      ...person('AUTHOR', name, email, date),
      ...person('COMMITTER', 'GitHub', 'noreply@github.com', date),
    };
  };
  const run = (args: readonly string[], author?: string, input = '') =>
    execFileSync('git', args, {
      cwd: path,
      env: env(author),
      input,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  const git = (...args: readonly string[]) => run(args);
  git('init', '--quiet', '--initial-branch=main');
  return {
    path,
    git,
    commit: (message, { author, files } = {}) => {
      ticks += 1;
      for (const [file, text] of Object.entries(files ?? { [`file-${ticks}`]: `${ticks}\n` })) {
        mkdirSync(dirname(join(path, file)), { recursive: true });
        writeFileSync(join(path, file), text);
      }
      git('add', '--all');
      run(
        ['commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--file=-'],
        author,
        message,
      );
      return headOf(path);
    },
    tag: (name, at = 'HEAD') => {
      ticks += 1;
      git('tag', '--annotate', `--message=${name}`, '--', name, at);
    },
    merge: (branch, message) => {
      ticks += 1;
      git('merge', '--quiet', '--no-ff', `--message=${message}`, branch);
      return git('rev-parse', 'HEAD');
    },
  };
}

/** Reads HEAD from the files, which is faster than a git process: tests make many commits. */
function headOf(path: string): string {
  const read = (name: string) => readFileSync(join(path, '.git', name), 'utf8').trim();
  const head = read('HEAD');
  return head.startsWith('ref: ') ? read(head.slice('ref: '.length)) : head;
}

const person = (role: string, name: string, email: string, date: string) => ({
  [`GIT_${role}_NAME`]: name,
  [`GIT_${role}_EMAIL`]: email,
  [`GIT_${role}_DATE`]: date,
});

/** The environment of git in tests: without the configuration of the machine. */
export function testGitEnvironment(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    LC_ALL: 'C',
  };
}
