import type { Analyzer, CallEnd, Hidden } from '../tool/analyzer.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { isRecord, records, text } from '../convert/fields.ts';
import { jsonIn } from '../convert/json-in.ts';
import { bandit as converter, messageOf } from './report.ts';

/**
 * Exit code 0 also for a missing path and for a file that cannot be parsed; the report's `errors`
 * names both. Reads pyproject.toml only by `-c`; whether a broken one has settings for it cannot be
 * known. Goes on without a `.bandit` that it cannot read.
 */
export const bandit: Analyzer = {
  name: 'bandit',
  kind: 'scan',
  driver: 'Bandit',
  program: {
    file: 'bandit',
    versionArgs: ['--version'],
    versionIn: (output) => /^bandit (\d\S*)/m.exec(output)?.[1],
    pinned: '1.9.4',
    installation: { from: 'pypi', requirement: 'bandit[toml]' },
  },
  calls: 'once',
  ownOptions: [
    ...['-f', '--format', '--msg-template', '-o', '--output', '--exit-zero'],
    ...['-h', '--help', '--version'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  hides,
  plan: async ({ paths, args, folder }, around) => {
    const report = `${folder}/bandit.json`;
    const own = ['-q', '-r', '-f', 'json', '-o', report, ...(await configuration(args, around))];
    return { args: [...own, ...args, ...paths], report: { path: report }, extension: 'json' };
  },
  read: (end) =>
    readAs(converter, end, {
      native: withoutCode(end),
      doubts: linesOf(end, /\sWARNING\s+(Unable to parse config file .*)$/gm),
      warnings: linesOf(end, /\sWARNING\s+(Unknown test found in profile: .*)$/gm),
    }),
};

const linesOf = ({ stderr }: CallEnd, pattern: RegExp) =>
  [...stderr.matchAll(pattern)].map(([, line = '']) => `said: ${line}`);

async function configuration(
  args: readonly string[],
  { kindOf }: Surroundings,
): Promise<readonly string[]> {
  if (args.some((arg) => /^(-c|--configfile)/.test(arg))) return [];
  return (await kindOf('pyproject.toml')) === 'file' ? ['-c', 'pyproject.toml'] : [];
}

/** `code` quotes the lines around a result, and B105 to B107 the password. */
function withoutCode({ report }: CallEnd): string {
  const value = jsonIn(report);
  if (!isRecord(value)) return '';
  const results = records(value, 'results').map((issue) => ({
    ...issue,
    code: undefined,
    issue_text: messageOf(issue, text(issue, 'test_id') ?? ''),
  }));
  return `${JSON.stringify({ ...value, results }, null, 1)}\n`;
}

const hidden: Readonly<Record<string, Hidden['severity']>> = { medium: 'low', high: 'medium' };

/** `-ll` shows medium and high, `-lll` only high. */
function hides(args: readonly string[]): Hidden | undefined {
  for (const [at, arg] of args.entries()) {
    const word = /^--severity-level(?:=(.*))?$/.exec(arg);
    const level =
      word === null ? ['', '', 'medium', 'high'][lengthOf(arg)] : (word[1] ?? args[at + 1]);
    const severity = level === undefined ? undefined : hidden[level];
    if (severity !== undefined) return { option: arg, severity };
  }
  return undefined;
}

const lengthOf = (arg: string) => (/^-l+$/.test(arg) ? arg.length - 1 : 0);
