import type { CallRequest, NotRun } from '../tool/analyzer.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { dockerfileRequirements } from './dockerfile-requirements.ts';

/** A requirements file for a tool. */
export interface RequirementSource {
  /** As given, or below the given folder. */
  readonly path: string;
  /** What is called with: the path itself, or a file in the call's folder. */
  readonly file: string;
  /** The content of a file that is made from a Dockerfile. */
  readonly made?: string;
  readonly doubts: readonly string[];
  readonly warnings: readonly string[];
}

export interface RequirementSources {
  readonly sources: readonly RequirementSource[];
  /** Other files that were given by name. */
  readonly others: readonly string[];
  /** Folders that hold no requirements file. */
  readonly without: readonly string[];
}

const dockerfileName = /^(?:.+\.)?(?:Dockerfile|Containerfile)(?:[.-].+)?$/i;
const requirementsName = /^(?:.+[-_.])?requirements(?:[-_.].+)?\.(?:txt|in)$/i;

/**
 * The requirements files of a call: a Dockerfile means its `pip install` lines, a folder the
 * requirements files below it.
 */
export async function requirementSources(
  { paths, folder }: Pick<CallRequest, 'paths' | 'folder'>,
  around: Surroundings,
): Promise<RequirementSources | NotRun> {
  const sources: RequirementSource[] = [];
  const others: string[] = [];
  const without: string[] = [];
  for (const path of paths) {
    const kind = await around.kindOf(path);
    if (kind === undefined) return { notRun: `found no ${path}` };
    if (kind === 'folder') {
      const found = await filesBelow(path, around);
      if (found.length === 0) without.push(path);
      sources.push(...found.map((file) => ({ path: file, file, doubts: [], warnings: [] })));
    } else if (dockerfileName.test(lastPart(path))) {
      const made = await fromDockerfile(
        path,
        `${folder}/${sources.length}-requirements.txt`,
        around,
      );
      if ('notRun' in made) return made;
      sources.push(made);
    } else if (/\.(?:txt|in)$/i.test(path)) {
      sources.push({ path, file: path, doubts: [], warnings: [] });
    } else others.push(path);
  }
  return { sources, others, without };
}

async function fromDockerfile(
  path: string,
  file: string,
  around: Surroundings,
): Promise<RequirementSource | NotRun> {
  const text = await around.readText(path);
  if (text === undefined) return { notRun: `${path} is no text` };
  const { requirements, doubts, warnings } = await dockerfileRequirements(path, text, around);
  if (requirements.length > 0) {
    return { path, file, made: `${requirements.join('\n')}\n`, doubts, warnings };
  }
  const why = doubts.length > 0 ? doubts : warnings;
  const because = why.length > 0 ? `: ${why.join('; ')}` : '';
  return { notRun: `${path} names no package in a "pip install"${because}` };
}

/** A `.in` file only where no `.txt` was made from it. */
async function filesBelow(folder: string, { filesBelow: below }: Surroundings) {
  const found: string[] = [];
  for await (const file of below(folder)) {
    const own =
      requirementsName.test(lastPart(file)) ||
      /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(file);
    if (own && !/(?:^|[-_.])constraints?[-_.]/i.test(lastPart(file))) found.push(file);
  }
  const compiled = (file: string) =>
    file.endsWith('.in') && found.includes(file.replace(/in$/, 'txt'));
  return found
    .filter((file) => !compiled(file))
    .map((file) => (folder === '.' ? file : `${folder.replace(/\/+$/, '')}/${file}`));
}

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The files to write before a call. */
export const madeFiles = (
  sources: readonly RequirementSource[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sources.flatMap(({ file, made }) => (made === undefined ? [] : [[file, made]])),
  );

/** The one file that findings without a file are shown at. */
export const onlyPath = (sources: readonly RequirementSource[]): string | undefined =>
  sources.length === 1 ? sources[0]?.path : undefined;

/** A report with the Dockerfile's name in place of the file that was made from it. */
export function withGivenPaths(report: string, sources: readonly RequirementSource[]): string {
  const inJson = (path: string) => JSON.stringify(path).slice(1, -1);
  let text = report;
  for (const { path, file, made } of sources) {
    if (made !== undefined) text = text.replaceAll(inJson(file), () => inJson(path));
  }
  return text;
}
