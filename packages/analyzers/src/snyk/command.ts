import { text } from '../convert/fields.ts';
import { recordIn } from '../convert/json-in.ts';
import type { Analyzer, CallEnd, Hidden, Reading } from '../tool/analyzer.ts';
import { optionValue } from '../tool/option-value.ts';
import { readAs } from '../tool/read-as.ts';
import { scannedPath } from '../tool/scanned-path.ts';
import { snyk as converter } from './report.ts';

/**
 * Needs a token, and dependencies that are installed or locked. With `--json` it does not say which
 * projects it could not resolve; with `--fail-fast` it then ends with exit code 2.
 */
export const snyk: Analyzer = {
  name: 'snyk',
  kind: 'scan',
  driver: 'Snyk',
  program: {
    file: 'snyk',
    versionArgs: ['--version'],
    versionEnv: { SNYK_DISABLE_ANALYTICS: '1' },
    versionIn: (output) => /^v?(\d+\.\d\S*)/m.exec(output)?.[1],
    pinned: '1.1307.4',
    installation: { from: 'npm', package: 'snyk' },
  },
  calls: 'each path',
  tokens: ['SNYK_TOKEN'],
  ownOptions: [
    ...['--json', '--json-file-output', '--sarif', '--sarif-file-output', '--fail-on'],
    ...['-q', '--quiet', '-h', '--help', '-v', '--version', '--print-graph', '--print-deps'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  hides,
  plan: async ({ paths: [path = '.'], args }, around) => {
    if ((around.env('SNYK_TOKEN') ?? '') === '')
      return { notRun: 'has no token: SNYK_TOKEN is not set' };
    const there = await scannedPath(path, around);
    if ('notRun' in there) return there;
    const one = there.kind === 'file' || args.some((arg) => /^--(file|unmanaged)\b/.test(arg));
    const projects = one ? [] : ['--all-projects', '--fail-fast'];
    const place = there.kind === 'file' ? [`--file=${path}`] : [path];
    const own = args.filter((arg) => !projects.includes(arg));
    return {
      args: ['test', '--json', ...projects, ...withPlace(own, place)],
      env: { SNYK_DISABLE_ANALYTICS: '1', NO_COLOR: '1' },
      report: 'stdout',
      extension: 'json',
    };
  },
  read: readingOf,
};

/** What stands behind `--` is for the package manager. */
function withPlace(args: readonly string[], place: readonly string[]): readonly string[] {
  const at = args.indexOf('--');
  return at === -1 ? [...args, ...place] : [...args.slice(0, at), ...place, ...args.slice(at)];
}

/** Without a project its report is one error: what Snyk says is the reason, whatever the code. */
async function readingOf(end: CallEnd): Promise<Reading> {
  const error = errorOf(end.report ?? '');
  if (error === undefined) return readAs(converter, end);
  return readAs(converter, end, { clean: () => true, doubts: [`says: ${error}`] });
}

function errorOf(report: string): string | undefined {
  const value = recordIn(report);
  if (value['ok'] !== false) return undefined;
  return text(value, 'error')?.split('\n').join(' ').slice(0, 500);
}

const hidden: Readonly<Record<string, Hidden['severity']>> = {
  medium: 'low',
  high: 'medium',
  critical: 'high',
};

function hides(args: readonly string[]): Hidden | undefined {
  const severity = hidden[optionValue(args, '--severity-threshold') ?? ''];
  return severity === undefined ? undefined : { option: '--severity-threshold', severity };
}
