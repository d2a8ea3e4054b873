import { text } from '../convert/fields.ts';
import { recordIn } from '../convert/json-in.ts';
import type { Analyzer, Call, CallEnd, CallRequest, NotRun, Reading } from '../tool/analyzer.ts';
import { hiddenBeside } from '../tool/hidden-severities.ts';
import { optionValues } from '../tool/option-value.ts';
import { readAs } from '../tool/read-as.ts';
import { scannedPath } from '../tool/scanned-path.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { nativeWithoutSecrets } from './native-without-secrets.ts';
import { withPathsOf } from './paths-in-checkout.ts';
import { trivy as converter } from './report.ts';

/**
 * Exit code 0 with findings too, unless its configuration sets another. It goes on where it cannot
 * parse a file: only its log says so. Without a secret its report names no target.
 */
export const trivy: Analyzer = {
  name: 'trivy',
  kind: 'scan',
  driver: 'Trivy',
  program: {
    file: 'trivy',
    versionArgs: ['--version'],
    versionEnv: { TRIVY_SKIP_VERSION_CHECK: 'true' },
    versionIn: (output) => /^Version: v?(\d\S*)/m.exec(output)?.[1],
    pinned: '0.74.0',
    installation: {
      from: 'none',
      advice: 'install Trivy in an earlier step, for example by aquasecurity/setup-trivy',
    },
  },
  calls: 'each path',
  targets: ['image', 'dir', 'sbom'],
  ownOptions: [
    ...['-f', '--format', '-o', '--output', '--output-plugin-arg', '-t', '--template'],
    ...['--report', '--compliance', '--exit-code', '--exit-on-eol', '--timeout', '--platform'],
    ...['-q', '--quiet', '-h', '--help', '-v', '--version', '--generate-default-config'],
    ...['--download-db-only', '--download-java-db-only'],
  ],
  exitCodes: { clean: [0], findings: [0] },
  hides: (args) => hiddenBeside('--severity', optionValues(args, '-s', '--severity')),
  plan: planned,
  read: readingOf,
};

async function planned(request: CallRequest, around: Surroundings): Promise<Call | NotRun> {
  const { args, folder, timeoutMs } = request;
  const what = await scannedWhat(request, around);
  if ('notRun' in what) return what;
  const report = `${folder}/trivy.json`;
  const own = ['--format', 'json', '--output', report, '--exit-code', '0', '--no-progress'];
  // Its own default of 5 minutes would end it early.
  const timeout = ['--timeout', `${timeoutMs}ms`];
  return {
    args: [what.command, ...own, ...timeout, ...what.options, ...args, what.value],
    // The log is read: `quiet` in its configuration would hide it.
    env: {
      TRIVY_QUIET: 'false',
      TRIVY_SKIP_VERSION_CHECK: 'true',
      TRIVY_DISABLE_TELEMETRY: 'true',
      NO_COLOR: '1',
    },
    report: { path: report },
    extension: 'json',
  };
}

interface Scanned {
  readonly command: 'image' | 'fs' | 'sbom';
  readonly options: readonly string[];
  readonly value: string;
}

async function scannedWhat(
  { paths: [path = '.'], target, platforms }: CallRequest,
  around: Surroundings,
): Promise<Scanned | NotRun> {
  const value = target?.value ?? path;
  if (target?.kind === 'image') {
    const [platform, ...more] = platforms;
    if (more.length > 0) {
      return { notRun: `scans one platform a call, and was given ${platforms.join(', ')}` };
    }
    const options = platform === undefined ? [] : ['--platform', platform];
    return { command: 'image', options, value };
  }
  const there = await scannedPath(value, around);
  if ('notRun' in there) return there;
  return { command: target?.kind === 'sbom' ? 'sbom' : 'fs', options: [], value };
}

async function readingOf(end: CallEnd, around: Surroundings): Promise<Reading> {
  const { report, stderr, request } = end;
  if (report === undefined) return { refused: 'is missing' };
  const located = request.target?.kind === 'image' ? report : await inCheckout(end, report, around);
  const errors = logged(stderr, 'ERROR');
  // Without a network it uses the checks that it brings along.
  const embedded = errors.filter((line) => line.includes('Falling back to embedded checks'));
  return readAs(
    converter,
    { ...end, report: located },
    {
      clean: (json) =>
        isWithoutResults(json) && /\[secret\] Secret scanning is enabled/.test(stderr),
      doubts: errors.filter((line) => !embedded.includes(line)),
      warnings: [...embedded, ...logged(stderr, 'WARN')],
      native: nativeWithoutSecrets(report),
    },
  );
}

const longestList = 10;

/** The messages of a level in its log: time, level, message, separated by tabs. */
function logged(stderr: string, level: string): readonly string[] {
  const lines = stderr.split('\n').map((line) => line.split('\t'));
  const messages = lines.flatMap(([, own, ...rest]) =>
    own === level ? [rest.join(' ').slice(0, 300)] : [],
  );
  const all = [...new Set(messages)];
  const more = all.length - longestList;
  return more > 0 ? [...all.slice(0, longestList), `${more} more of its messages`] : all;
}

/** Of secrets alone the report names only files that hold some; its log says that it looked. */
function isWithoutResults(report: string): boolean {
  const value = recordIn(report);
  return (
    typeof value['SchemaVersion'] === 'number' &&
    text(value, 'ArtifactName') !== undefined &&
    text(value, 'ArtifactType') !== undefined &&
    value['Results'] === undefined
  );
}

/** An SBOM and the working directory name their files as the checkout does. */
async function inCheckout(
  { request: { paths, target } }: CallEnd,
  report: string,
  around: Surroundings,
): Promise<string> {
  const scanned = target?.value ?? paths[0] ?? '.';
  return scanned === '.' || target?.kind === 'sbom' ? report : withPathsOf(scanned, report, around);
}
