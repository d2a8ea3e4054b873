import type { Converted } from '../convert/converter.ts';
import { runOf } from '../convert/run-of.ts';
import type { Analyzer, CallEnd, Reading } from '../tool/analyzer.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { cargoArguments } from '../tool/cargo-arguments.ts';
import { crateFolder } from '../tool/crate-folder.ts';
import { readDiff } from './diff.ts';
import type { Diff } from './diff.ts';
import { rustfmtFindings } from './findings.ts';
import type { LineEnd } from './replacements-of.ts';

/**
 * `cargo fmt` knows the edition and the targets of a crate, and in a workspace's root those of all
 * members. Exit code 1 for differences and for errors; only stderr tells them apart. Verbose
 * output names the files it looked at: none where the configuration switches all formatting off.
 */
export const rustfmt: Analyzer = {
  name: 'rustfmt',
  kind: 'lint',
  driver: 'rustfmt',
  program: {
    file: 'cargo',
    words: ['fmt'],
    versionArgs: ['--version'],
    versionIn: (output) => /^rustfmt (\d[\d.]*\d)/m.exec(output)?.[1],
    pinned: '1.9.0',
    installation: { from: 'rustup', component: 'rustfmt' },
  },
  calls: 'each path',
  ownOptions: [
    ...['--check', '--emit', '--message-format', '--color', '--backup', '--print-config'],
    ...['-l', '--files-with-diff', '-q', '--quiet', '-v', '--verbose'],
    ...['-h', '--help', '-V', '--version', '--manifest-path'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  fails: 'all',
  plan: async (request, around) => {
    const crate = await crateFolder(request, around);
    if ('notRun' in crate) return crate;
    const { own, handedOn } = cargoArguments(request.args);
    return {
      args: [...own, '--', '--check', '--color', 'never', '--verbose', ...handedOn],
      cwd: crate.folder,
      report: 'stdout',
      extension: 'diff',
      fixCommand: crate.path === '.' ? 'cargo fmt' : `cd '${crate.path}' && cargo fmt`,
    };
  },
  read: readingOf,
};

const converter = {
  tool: 'rustfmt',
  kind: 'lint',
  informationUri: 'https://rust-lang.github.io/rustfmt/',
} as const;

async function readingOf(
  { report = '', stderr, request }: CallEnd,
  { readText }: Surroundings,
): Promise<Reading> {
  const diff = readDiff(report);
  const errors = stderr.split('\n').filter((line) => /^(error|Error)\b/.test(line));
  // Of an option that this rustfmt does not know.
  const unknown = stderr.match(/^Warning: Unknown configuration option .*/gm) ?? [];
  const [strange] = diff.strange;
  if (strange !== undefined)
    return { refused: `is not rustfmt's: ${JSON.stringify(strange.slice(0, 200))}` };
  const doubts = [
    ...errors.slice(0, 5).map((line) => `could not format a file: ${line}`),
    ...unknown.map((line) => `has a configuration that it does not understand: ${line}`),
    ...(diff.looked.length > 0 || errors.length > 0 ? [] : [lookedAtNone(stderr)]),
  ];
  const converted: Converted = {
    findings: await rustfmtFindings(diff, await lineEnd(diff, request.args, readText), readText),
    failures: [],
    warnings: stderr.match(/^Warning: can't set .*/gm) ?? [],
  };
  return { run: runOf(converter, converted, {}), doubts, native: withoutNotes(report) };
}

function lookedAtNone(stderr: string): string {
  const [said] = stderr.split('\n').filter((line) => line.trim() !== '');
  return said === undefined ? 'looked at no file' : `looked at no file: ${said}`;
}

/** Rustfmt writes LF unless it is configured otherwise, also in files that had CRLF. */
async function lineEnd(
  { configurations }: Diff,
  args: readonly string[],
  readText: Surroundings['readText'],
): Promise<LineEnd> {
  const texts = await Promise.all([...new Set(configurations)].map(readText));
  const windows = /\bnewline_style\s*=\s*"?Windows\b/;
  return [...texts, ...args].some((text) => windows.test(text ?? '')) ? '\r\n' : '\n';
}

/** The diff without what verbose output adds. */
function withoutNotes(report: string): string {
  return report
    .replaceAll(/^(?:Formatting|Using rustfmt config file|Spent) .*\n/gm, '')
    .replaceAll(/⏎$/gm, '');
}
