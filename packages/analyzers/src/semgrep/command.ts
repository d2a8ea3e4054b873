import { record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { recordIn } from '../convert/json-in.ts';
import type { Analyzer, Call, CallEnd, CallRequest, Hidden, NotRun } from '../tool/analyzer.ts';
import { optionValues } from '../tool/option-value.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { messageOf, semgrep as converter, withoutCode } from './report.ts';
import { unparsedFiles } from './unparsed-files.ts';

/**
 * Exit code 0 also with findings. A file of which it parsed nothing has the same warning as one
 * parsed in part. Without a network it waits for a version check after its report.
 */
export const semgrep: Analyzer = {
  name: 'semgrep',
  kind: 'scan',
  driver: 'Semgrep',
  program: {
    file: 'semgrep',
    versionArgs: ['--version'],
    versionEnv: { SEMGREP_ENABLE_VERSION_CHECK: '0', SEMGREP_SEND_METRICS: 'off' },
    versionIn: (output) => /^(\d+\.\d+\.\d+\S*)/m.exec(output)?.[1],
    pinned: '1.185.0',
    installation: { from: 'pypi', requirement: 'semgrep' },
  },
  calls: 'once',
  tokens: ['SEMGREP_APP_TOKEN'],
  ownOptions: [
    ...['json', 'sarif', 'text', 'junit-xml', 'gitlab-sast', 'gitlab-secrets'].flatMap((name) => [
      `--${name}`,
      `--${name}-output`,
    ]),
    ...['--emacs', '--vim', '-o', '--output', '--error', '--no-error', '-q', '--quiet'],
    ...['-h', '--help', '--version', '--test', '--validate', '--dryrun', '-a', '--autofix'],
  ],
  exitCodes: { clean: [0], findings: [0, 1] },
  hides,
  plan,
  read,
};

async function plan({ paths, args }: CallRequest, around: Surroundings): Promise<Call | NotRun> {
  const rules = await rulesFor(args, around);
  if (rules === undefined) return { notRun: withoutRules };
  // Only with --verbose the report names what it skipped.
  const own = ['--json', '--verbose', '--metrics=off', '--disable-version-check'];
  return {
    args: ['scan', ...own, ...rules, ...args, ...paths],
    env: { SEMGREP_ENABLE_VERSION_CHECK: '0', SEMGREP_SEND_METRICS: 'off', NO_COLOR: '1' },
    report: 'stdout',
    extension: 'json',
  };
}

const places = ['.semgrep.yml', '.semgrep.yaml', 'semgrep.yml', 'semgrep.yaml', '.semgrep'];
const withoutRules =
  'has no rules: give "semgrep: --config <file or registry name>" in "args", or keep rules in ' +
  '.semgrep.yml or .semgrep/ ("auto" is not used: it sends data about the project)';

/** No option if the user names rules; undefined if there are none. */
async function rulesFor(
  args: readonly string[],
  { env, kindOf }: Surroundings,
): Promise<readonly string[] | undefined> {
  const given = optionValues(args, '--config', '-c', '-f', '--pattern', '-e');
  if (given.length > 0 || (env('SEMGREP_RULES') ?? '') !== '') return [];
  const rules: string[] = [];
  for (const place of places) {
    if ((await kindOf(place)) !== undefined) rules.push('--config', place);
  }
  return rules.length === 0 ? undefined : rules;
}

async function read(end: CallEnd, around: Surroundings) {
  const report = recordIn(end.report);
  const tooLarge = records(record(report, 'paths'), 'skipped')
    .filter((file) => file['reason'] === 'exceeded_size_limit')
    .map((file) => text(file, 'path') ?? 'a file');
  const unread = await unparsedFiles(records(report, 'errors'), around);
  return readAs(converter, end, {
    doubts: unread.map((path) => `could not parse ${path}`),
    warnings: tooLarge.map((path) => `did not look at ${path}: larger than --max-target-bytes`),
    native: withoutSource(report),
  });
}

/** The lines of a result are source text; messages may quote it. */
function withoutSource(report: Fields): string {
  const results = records(report, 'results').map((result) => ({
    ...result,
    extra: {
      ...record(result, 'extra'),
      message: messageOf(result),
      lines: undefined,
      metavars: undefined,
      dataflow_trace: undefined,
      fix: undefined,
    },
  }));
  const errors = records(report, 'errors').map((error) => ({
    ...error,
    message: withoutCode(text(error, 'message') ?? ''),
  }));
  return `${JSON.stringify({ ...report, results, errors }, null, 1)}\n`;
}

const levels: readonly (readonly [string, Hidden['severity']])[] = [
  ['ERROR', 'high'],
  ['WARNING', 'medium'],
  ['INFO', 'low'],
];

/** Each `--severity` names one that is shown. */
function hides(args: readonly string[]): Hidden | undefined {
  const shown = optionValues(args, '--severity');
  const hidden = levels.find(([word]) => !shown.includes(word));
  if (shown.length === 0 || hidden === undefined) return undefined;
  return { option: `--severity=${shown.join(' --severity=')}`, severity: hidden[1] };
}
