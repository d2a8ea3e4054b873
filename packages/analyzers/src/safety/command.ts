import { fileRequirements } from '../requirements/file-requirements.ts';
import {
  madeFiles,
  requirementSources,
  withGivenPaths,
} from '../requirements/requirement-sources.ts';
import type { RequirementSource } from '../requirements/requirement-sources.ts';
import { withWarnings } from '../requirements/with-warnings.ts';
import type { Analyzer, CallEnd, CallRequest, NotRun, Reading } from '../tool/analyzer.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { isRecord, record } from '../convert/fields.ts';
import { recordIn } from '../convert/json-in.ts';
import { safety as converter } from './report.ts';

/**
 * `check` needs no token; `scan` does. It passes over lines that it cannot read, URLs and packages
 * without a version, and counts the last among those it looked at.
 */
export const safety: Analyzer = {
  name: 'safety',
  kind: 'scan',
  driver: 'Safety',
  program: {
    file: 'safety',
    versionArgs: ['--version'],
    versionIn: (output) => /^safety, version (\d\S*)/m.exec(output)?.[1],
    pinned: '3.8.1',
    installation: { from: 'pypi', requirement: 'safety' },
  },
  calls: 'each path',
  tokens: ['SAFETY_API_KEY'],
  ownOptions: [
    ...['--output', '-o', '--json', '--bare', '--full-report', '--short-report', '--save-json'],
    ...['--save-html', '--html', '--exit-code', '--continue-on-error', '--file', '-r', '--stdin'],
    ...['--apply-remediations', '-ar', '--key', '--help', '--version'],
  ],
  exitCodes: { clean: [0], findings: [64] },
  plan: async (request, around) => {
    const sources = await sourcesOf(request, around);
    if ('notRun' in sources) return sources;
    const report = `${request.folder}/safety.json`;
    const files = sources.flatMap(({ file }) => ['-r', file]);
    return {
      args: ['check', '--output', 'json', '--save-json', report, ...request.args, ...files],
      files: madeFiles(sources),
      report: { path: report },
      extension: 'json',
      env: { NON_INTERACTIVE: '1', NO_COLOR: '1' },
    };
  },
  read,
};

async function sourcesOf(
  request: CallRequest,
  around: Surroundings,
): Promise<readonly RequirementSource[] | NotRun> {
  const found = await requirementSources(request, around);
  if ('notRun' in found) return found;
  const [other] = found.others;
  if (other !== undefined) return { notRun: `does not read ${other}: it reads requirements files` };
  const [folder] = found.without;
  if (folder !== undefined) return { notRun: `found no requirements file below ${folder}` };
  return Promise.all(found.sources.map((source) => withOwn(source, around)));
}

/** What the tool passes over in a requirements file. */
async function withOwn(
  source: RequirementSource,
  around: Surroundings,
): Promise<RequirementSource> {
  if (source.made !== undefined) return source;
  const { doubts, warnings } = await fileRequirements(source.path, around);
  return { ...source, doubts, warnings };
}

async function read(end: CallEnd, around: Surroundings): Promise<Reading> {
  const sources = await sourcesOf(end.request, around);
  if ('notRun' in sources) return { refused: sources.notRun };
  const report = end.report === undefined ? undefined : withGivenPaths(end.report, sources);
  const doubts = [...sources.flatMap((source) => source.doubts), ...unpinned(report)];
  const options = { doubts, ...(report === undefined ? {} : { native: report }) };
  const reading = await readAs(converter, { ...end, report }, options);
  return withWarnings(
    reading,
    sources.flatMap(({ warnings }) => warnings),
  );
}

/** A package without a version is compared with nothing. */
function unpinned(report: string | undefined): readonly string[] {
  const packages = Object.values(record(recordIn(report), 'scanned_packages'));
  const versions = packages.filter((one) => isRecord(one) && typeof one['version'] === 'string');
  return packages.length > 0 && versions.length === 0
    ? ['looked at no package: none has a version, pin them by ==']
    : [];
}
