import { madeFiles, onlyPath, requirementSources } from '../requirements/requirement-sources.ts';
import type { RequirementSource, RequirementSources } from '../requirements/requirement-sources.ts';
import { withWarnings } from '../requirements/with-warnings.ts';
import type { Analyzer, CallEnd, CallRequest, NotRun, Reading } from '../tool/analyzer.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { pipAudit as converter } from './report.ts';

/**
 * Exit code 1 for findings and for a broken run, which writes no report; 0 also where it audited
 * nothing: only `skip_reason` says so. pip resolves what the files leave open.
 */
export const pipAudit: Analyzer = {
  name: 'pip-audit',
  kind: 'scan',
  driver: 'pip-audit',
  program: {
    file: 'pip-audit',
    versionArgs: ['--version'],
    versionIn: (output) => /^pip-audit (\d\S*)/m.exec(output)?.[1],
    pinned: '2.10.1',
    installation: { from: 'pypi', requirement: 'pip-audit' },
  },
  calls: 'each path',
  ownOptions: [
    ...['-f', '--format', '-o', '--output', '-r', '--requirement', '--locked', '--path'],
    ...['-l', '--local', '-d', '--dry-run', '--fix', '-h', '--help', '-V', '--version'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  plan: async (request, around) => {
    const inputs = await inputsOf(request, around);
    if ('notRun' in inputs) return inputs;
    const report = `${request.folder}/pip-audit.json`;
    const own = ['-f', 'json', '-o', report, '--progress-spinner', 'off'];
    return {
      args: [...own, ...(await frozen(inputs.sources, around)), ...request.args, ...inputs.args],
      files: madeFiles(inputs.sources),
      report: { path: report },
      extension: 'json',
    };
  },
  read,
};

interface Inputs {
  readonly args: readonly string[];
  readonly sources: readonly RequirementSource[];
  /** Where findings are shown. */
  readonly path: string | undefined;
}

async function inputsOf(request: CallRequest, around: Surroundings): Promise<Inputs | NotRun> {
  const found = await requirementSources(request, around);
  if ('notRun' in found) return found;
  const { sources } = found;
  const projects = await projectsOf(found, around);
  if ('notRun' in projects) return projects;
  const [project] = projects;
  if (project === undefined) {
    return { args: sources.flatMap(({ file }) => ['-r', file]), sources, path: onlyPath(sources) };
  }
  if (projects.length > 1 || sources.length > 0) {
    return { notRun: `audits one project at a time: give ${project.folder} as a path of its own` };
  }
  return {
    args: project.locked ? ['--locked', project.folder] : [project.folder],
    sources,
    path: project.file,
  };
}

interface Project {
  readonly folder: string;
  readonly file: string;
  readonly locked: boolean;
}

async function projectsOf(
  { others, without }: RequirementSources,
  { kindOf }: Surroundings,
): Promise<readonly Project[] | NotRun> {
  const projects: Project[] = [];
  for (const path of others) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const folder = path.slice(0, -name.length) || '.';
    const locked = /^pylock(?:\..+)?\.toml$/.test(name);
    if (!locked && name !== 'pyproject.toml') {
      return {
        notRun: `does not read ${path}: it reads requirements files, pyproject.toml and pylock.toml`,
      };
    }
    projects.push({ folder, file: path, locked });
  }
  for (const folder of without) {
    const at = folder === '.' ? '' : `${folder}/`;
    const names = ['pylock.toml', 'pyproject.toml'];
    const kinds = await Promise.all(names.map((name) => kindOf(`${at}${name}`)));
    const name = names[kinds.indexOf('file')];
    if (name === undefined) {
      return {
        notRun: `found no requirements file, pyproject.toml or pylock.toml below ${folder}`,
      };
    }
    projects.push({ folder, file: `${at}${name}`, locked: name === 'pylock.toml' });
  }
  return projects;
}

/** Files with hashes name all that is installed. pip would download it all only to say so. */
async function frozen(
  sources: readonly RequirementSource[],
  { readText }: Surroundings,
): Promise<readonly string[]> {
  const texts = await Promise.all(
    sources.map(async ({ file, made }) => made ?? (await readText(file)) ?? ''),
  );
  const hashed = (text: string) =>
    /--hash[=\s]/.test(text) && !/^\s*-/m.test(text.replaceAll(/^\s*--hash.*$/gm, ''));
  return texts.length > 0 && texts.every(hashed) ? ['--disable-pip'] : [];
}

async function read(end: CallEnd, around: Surroundings): Promise<Reading> {
  const inputs = await inputsOf(end.request, around);
  if ('notRun' in inputs) return { refused: inputs.notRun };
  const { sources, path } = inputs;
  const locate = end.request.locate ?? path;
  const doubts = sources.flatMap((source) => source.doubts);
  const reading = await readAs(
    converter,
    { ...end, request: { ...end.request, locate } },
    { doubts },
  );
  return withWarnings(
    reading,
    sources.flatMap(({ warnings }) => warnings),
  );
}
