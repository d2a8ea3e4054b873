import type { Analyzer, Call, CallEnd, CallRequest, NotRun, Reading } from '../tool/analyzer.ts';
import { readAs } from '../tool/read-as.ts';
import { scannedPath } from '../tool/scanned-path.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { grype as converter } from './report.ts';

/**
 * Exit code 1 without a report where its database cannot be had; 2 with one where its configuration
 * sets a severity to fail on. Its report does not say how many packages it looked at, its log does.
 */
export const grype: Analyzer = {
  name: 'grype',
  kind: 'scan',
  driver: 'Grype',
  program: {
    file: 'grype',
    versionArgs: ['version'],
    versionEnv: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
    versionIn: (output) => /^Version:\s+v?(\d\S*)/m.exec(output)?.[1],
    pinned: '0.121.2',
    installation: { from: 'go', module: 'github.com/anchore/grype', package: 'cmd/grype' },
  },
  calls: 'each path',
  targets: ['image', 'dir', 'sbom'],
  ownOptions: [
    ...['-o', '--output', '--file', '-t', '--template', '-f', '--fail-on', '--platform'],
    ...['-q', '--quiet', '-v', '--verbose', '-h', '--help', '--version'],
  ],
  exitCodes: { clean: [0], findings: [0, 2] },
  plan: planned,
  read: readingOf,
};

async function planned(request: CallRequest, around: Surroundings): Promise<Call | NotRun> {
  const { args, folder, target, paths, platforms } = request;
  const value = target?.value ?? paths[0] ?? '.';
  const [platform, ...more] = platforms;
  if (more.length > 0) {
    return { notRun: `scans one platform a call, and was given ${platforms.join(', ')}` };
  }
  const source = target?.kind === 'image' ? value : await sourceOf(target?.kind, value, around);
  if (typeof source !== 'string') return source;
  const report = `${folder}/grype.json`;
  const on = platform !== undefined && target?.kind === 'image' ? ['--platform', platform] : [];
  return {
    args: ['-v', '--output', 'json', '--file', report, ...on, ...args, source],
    env: { GRYPE_CHECK_FOR_APP_UPDATE: 'false', NO_COLOR: '1' },
    report: { path: report },
    extension: 'json',
  };
}

async function sourceOf(
  kind: 'image' | 'dir' | 'sbom' | undefined,
  value: string,
  around: Surroundings,
): Promise<string | NotRun> {
  const there = await scannedPath(value, around);
  if ('notRun' in there) return there;
  if (kind === 'sbom') return `sbom:${value}`;
  return there.kind === 'file' ? `file:${value}` : `dir:${value}`;
}

async function readingOf(end: CallEnd): Promise<Reading> {
  const counted = /found \d+ vulnerability matches across (\d+) packages/.exec(end.stderr)?.[1];
  return readAs(converter, end, {
    doubts: counted === '0' ? ['found no package to look at'] : [],
  });
}
