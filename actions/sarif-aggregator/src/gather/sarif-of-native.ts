import { sameTool } from '@ci-actions/findings';
import {
  completeness,
  coverageOf,
  sourceFindings,
  streamFindings,
  targetOf,
  toolName,
} from '@ci-actions/sarif';
import type { Checkout, Run, SourceRun } from '@ci-actions/sarif';
import { inOneFolder } from './report-file.ts';
import type { NativeFile, ReportFile, SarifFile } from './report-file.ts';

/**
 * The SARIF file of the run that a native report is of; undefined if none is. It is a file of the
 * same folder and tool that holds every finding of the report. Of two scans by one tool, each has
 * findings of its own, so both are read.
 */
export async function sarifOfNative(
  source: SourceRun,
  native: NativeFile,
  sarifFiles: readonly SarifFile[],
  checkout: Checkout,
  read: (path: string) => AsyncIterable<string>,
): Promise<ReportFile | undefined> {
  const tool = toolName(source.run);
  const files = sarifFiles.filter(
    (file) => inOneFolder(file, native) && file.tools.some((name) => isSameTool(name, tool)),
  );
  if (files.length === 0) return undefined;
  const findings = sourceFindings(source, checkout, native.folder);
  for (const file of files) {
    const coverage = coverageOf(findings);
    const paths = new Set<string>();
    const answer = await streamFindings(
      () => read(file.path),
      checkout,
      (finding, run) => {
        if (finding === undefined || !isSameTool(toolName(run), tool)) return;
        coverage.add(finding);
        if (finding.path !== undefined && paths.size < mostPaths) paths.add(finding.path);
      },
      file.folder,
    );
    if ('refused' in answer || !coverage.isWhole()) continue;
    const runs = answer.log.runs.filter((run) => isSameTool(toolName(run), tool));
    const isWhole = runs.length > 0 && runs.every((run) => completeness(run).length === 0);
    if (isWhole && isOfTarget(targetOf(source.run), runs, paths)) return file;
  }
  return undefined;
}

const mostPaths = 1000;

function isSameTool(a: string, b: string): boolean {
  return sameTool(a, b) || sameTool(b, a) || sameTool(firstWord(a), firstWord(b));
}

function firstWord(name: string): string {
  return name.trim().split(/\s/, 1)[0] ?? '';
}

/** Two images may have the same findings: the SARIF must name the native report's image. */
function isOfTarget(
  target: string | undefined,
  runs: readonly Run[],
  paths: ReadonlySet<string>,
): boolean {
  if (target === undefined) return true;
  const image = target.split('/').at(-1) ?? target;
  return runs.some((run) => {
    const own = targetOf(run);
    if (own !== undefined && own.includes(image)) return true;
    const { properties, originalUriBaseIds, automationDetails } = run;
    const texts = JSON.stringify([properties, originalUriBaseIds, automationDetails]);
    return texts.includes(image) || [...paths].some((path) => path.includes(image));
  });
}
