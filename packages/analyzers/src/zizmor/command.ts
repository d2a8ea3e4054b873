import type { Analyzer, CallEnd, Hidden } from '../tool/analyzer.ts';
import { optionValue } from '../tool/option-value.ts';
import { readAs } from '../tool/read-as.ts';
import { zizmor as converter } from './report.ts';

const tokens = ['ZIZMOR_GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN'];

/**
 * Exit code 11 to 14 by the highest severity, 3 where it finds nothing to look at. A file that it
 * cannot parse is a warning on stderr, and its exit code then says nothing of it. Its clean report is
 * `[]`; stderr names each file that it completed. Without a token it makes no audit that needs the
 * network.
 */
export const zizmor: Analyzer = {
  name: 'zizmor',
  kind: 'scan',
  driver: 'zizmor',
  program: {
    file: 'zizmor',
    versionArgs: ['--version'],
    versionIn: (output) => /^zizmor (\d\S*)/m.exec(output)?.[1],
    pinned: '1.32.0',
    installation: { from: 'pypi', requirement: 'zizmor' },
  },
  calls: 'once',
  tokens,
  ownOptions: [
    ...['--format', '--no-exit-codes', '--color', '--fix', '--lsp', '--completions', '--thanks'],
    ...['-h', '--help', '-V', '--version'],
    // Nothing else shows what it looked at.
    ...['-q', '--quiet'],
  ],
  exitCodes: { clean: [0], findings: [10, 11, 12, 13, 14] },
  hides,
  plan: async ({ paths, args }, { env }) => {
    const online = tokens.some((name) => (env(name) ?? '') !== '');
    const own = ['--format=json', '--color=never', '--no-progress'];
    return {
      args: [...own, ...(online ? [] : ['--offline']), ...args, ...paths],
      report: 'stdout',
      extension: 'json',
    };
  },
  read: (end) =>
    readAs(converter, end, {
      clean: (report) => /^\s*\[\s*\]\s*$/.test(report),
      doubts: doubtsOf(end),
    }),
};

function doubtsOf({ stderr }: CallEnd): readonly string[] {
  const warnings = [...stderr.matchAll(/\bWARN .*?zizmor::registry::input: (.*)/g)];
  const unread = warnings.map(([, why = '']) => why.trim());
  if (unread.length > 0) return unread;
  return /\bcompleted \S/.test(stderr) ? [] : ['looked at no file'];
}

const hidden: Readonly<Record<string, Hidden['severity']>> = {
  low: 'low',
  medium: 'low',
  high: 'medium',
};

function hides(args: readonly string[]): Hidden | undefined {
  const level = optionValue(args, '--min-severity');
  const severity = level === undefined ? undefined : hidden[level];
  return severity === undefined ? undefined : { option: `--min-severity=${level}`, severity };
}
