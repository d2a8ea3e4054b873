import { runFenced } from '@ci-actions/command';
import type { Ended, Finished } from '@ci-actions/command';
import type { Tally } from '@ci-actions/test-reports';
import { whyNothingRan } from '../judge/emptiness.ts';
import type { Emptiness } from '../judge/emptiness.ts';
import { idleRuns } from '../judge/idle-runs.ts';
import { filesWithoutResults } from '../judge/files-without-results.ts';
import type { CommandPlan } from '../plan/plan.ts';
import type { Ports } from '../ports.ts';
import type { CtrfFile } from '../report/ctrf-file.ts';
import { marksBefore, readReports } from '../report/read-reports.ts';
import type { ReportState } from '../report/read-reports.ts';

/** One run of the test command in one folder: how it ended and what it reported. */
export interface CommandRun {
  readonly plan: CommandPlan;
  readonly ended: Ended;
  readonly durationMs: number;
  readonly report: ReportState;
  readonly tally: Tally;
  /** The exit code is the documented one for "no tests found". */
  readonly endedEmpty: boolean;
  /** Why no test ran; undefined if one ran. */
  readonly emptiness: Emptiness | undefined;
  /** Files that contain tests but reported none. */
  readonly withoutResults: readonly string[];
  /** How many of several test runs executed no test. */
  readonly emptyRuns?: number;
}

/** Runs the command in one folder and reads its reports. */
export async function runCommand(
  plan: CommandPlan,
  timeoutMs: number | undefined,
  ctrf: CtrfFile,
  ports: Ports,
): Promise<CommandRun> {
  const { source } = plan;
  await ports.makeEmptyFolder(plan.folder);
  const files = source.kind === 'asked' ? source.instrumented.files : undefined;
  for (const [path, text] of Object.entries(files ?? {})) await ports.writeText(path, text);
  const before = await marksBefore(plan, ports);
  const missing = await missingPaths(plan, ports);
  const began = ports.now();
  const finished = await runPlanned(plan, timeoutMs, ports);
  const durationMs = ports.now() - began;
  const reports = await readReports(plan, before, missing, ctrf, ports);
  const { state, tally } = reports;
  const shown = (file: string) => ports.shown(ports.resolve(plan.cwd, file));
  const withoutResults = await filesWithoutResults(tally.placeholder, ports.lookAt(plan.cwd));
  const emptiness = await whyNothingRan(plan, finished, tally, ports);
  const idle = idleRuns(plan, finished, reports);
  return {
    plan,
    ended: finished.ended,
    durationMs,
    report: state,
    tally: {
      ...tally,
      placeholder: tally.placeholder.map(shown),
      problems: [...tally.problems, ...idle],
    },
    endedEmpty: isEndedEmpty(plan, finished),
    withoutResults: withoutResults.map(shown),
    emptiness,
    ...(reports.emptyRuns !== undefined && { emptyRuns: reports.emptyRuns }),
  };
}

/** Paths in the command that do not exist before the run. */
async function missingPaths(
  { args, moreArgs = [], cwd }: CommandPlan,
  ports: Ports,
): Promise<readonly string[]> {
  const look = ports.lookAt(cwd);
  const missing: string[] = [];
  for (const path of [args, ...moreArgs].flatMap((own) => own?.positionals ?? [])) {
    if ((await look.kindOf(path)) === undefined) missing.push(path);
  }
  return missing;
}

function isEndedEmpty({ framework }: CommandPlan, { ended, stdout, stderr }: Finished): boolean {
  if (ended.kind !== 'exit' || !framework) return false;
  return framework.endedEmpty({ code: ended.code, stdout, stderr });
}

async function runPlanned(
  plan: CommandPlan,
  timeoutMs: number | undefined,
  ports: Ports,
): Promise<Finished> {
  const { words, shownWords, cwd, env, framework, source } = plan;
  const instrumented = source.kind === 'asked' ? source.instrumented : undefined;
  const where = plan.directory === '.' ? '' : `${plan.directory} `;
  const request = {
    file: words[0] ?? '',
    args: words.slice(1),
    cwd,
    env: { ...ports.childEnvironment(), ...env },
    timeoutMs,
    ...(instrumented?.save === undefined
      ? {}
      : { save: { from: instrumented.save, path: ports.resolve(cwd, instrumented.report) } }),
  };
  return runFenced(
    `${where}$ ${shownWords.join(' ')}`,
    request,
    instrumented?.raw === true ? undefined : framework?.shown,
    ports,
  );
}
