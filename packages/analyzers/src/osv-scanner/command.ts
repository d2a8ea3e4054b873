import {
  madeFiles,
  requirementSources,
  withGivenPaths,
} from '../requirements/requirement-sources.ts';
import type { RequirementSources } from '../requirements/requirement-sources.ts';
import { withWarnings } from '../requirements/with-warnings.ts';
import type { Analyzer, CallEnd, Reading } from '../tool/analyzer.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { osvScanner as converter } from './report.ts';

/**
 * Version 2. Exit code 1 means findings, 127 a fault, 128 no package found, 129 and 130 a faulty
 * configuration or extraction. Only with `--all-packages` a clean report names what it looked at.
 */
export const osvScanner: Analyzer = {
  name: 'osv-scanner',
  kind: 'scan',
  driver: 'osv-scanner',
  program: {
    file: 'osv-scanner',
    versionArgs: ['--version'],
    versionIn: (output) => /^osv-scanner version:? v?(\d\S*)/m.exec(output)?.[1],
    pinned: '2.6.0',
    installation: {
      from: 'go',
      module: 'github.com/google/osv-scanner/v2',
      package: '/cmd/osv-scanner',
    },
  },
  calls: 'each path',
  ownOptions: [
    ...['-f', '--format', '--output', '--output-file', '-L', '--lockfile', '--serve', '--port'],
    ...['--all-packages', '--help', '-h', '--version', '-v'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  plan: async (request, around) => {
    const found = await requirementSources(request, around);
    if ('notRun' in found) return found;
    const own = ['scan', 'source', '--format', 'json', '--all-packages'];
    const lockFiles = found.others.flatMap((path) => ['-L', path]);
    const made = found.sources.flatMap((source) => argsOf(source, request.paths));
    const folders = await foldersOf(request.paths, around);
    return {
      args: [...own, ...request.args, ...lockFiles, ...made, ...folders],
      files: madeFiles(found.sources),
      report: 'stdout',
      extension: 'json',
    };
  },
  read,
};

type Source = RequirementSources['sources'][number];

/** A folder is given whole: its other lock files count too. */
function argsOf({ path, file, made }: Source, paths: readonly string[]): readonly string[] {
  if (made !== undefined) return ['-L', `requirements.txt:${file}`];
  return paths.includes(path) ? ['-L', `requirements.txt:${path}`] : [];
}

async function foldersOf(paths: readonly string[], { kindOf }: Surroundings) {
  const kinds = await Promise.all(paths.map(kindOf));
  const folders = paths.filter((_, at) => kinds[at] === 'folder');
  return folders.length === 0 ? [] : ['-r', ...folders];
}

async function read(end: CallEnd, around: Surroundings): Promise<Reading> {
  const found = await requirementSources(end.request, around);
  if ('notRun' in found) return { refused: found.notRun };
  const report = end.report === undefined ? undefined : withGivenPaths(end.report, found.sources);
  const doubts = found.sources.flatMap((source) => source.doubts);
  const options = { doubts, ...(report === undefined ? {} : { native: report }) };
  const reading = await readAs(converter, { ...end, report }, options);
  return withWarnings(
    reading,
    found.sources.flatMap(({ warnings }) => warnings),
  );
}
