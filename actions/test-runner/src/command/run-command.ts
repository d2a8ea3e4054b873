import type { Tally } from '@ci-actions/test-reports';
import { logText, oneLine } from '@ci-actions/markdown';
import { whyNothingRan } from '../judge/emptiness.ts';
import type { Emptiness } from '../judge/emptiness.ts';
import type { CommandPlan } from '../plan/plan.ts';
import type { Ports, RunEnded, RunFinished } from '../ports.ts';
import type { CtrfFile } from '../report/ctrf-file.ts';
import { marksBefore, readReports } from '../report/read-reports.ts';
import type { ReportState } from '../report/read-reports.ts';
import { silentFiles } from '../judge/silent-files.ts';

/** Everything that is judged of one run. */
export interface CommandRun {
  readonly plan: CommandPlan;
  readonly ended: RunEnded;
  readonly durationMs: number;
  readonly report: ReportState;
  readonly tally: Tally;
  /** The exit code is the documented one of a run that found nothing. */
  readonly endedEmpty: boolean;
  /** Why no test was executed; undefined where one was. */
  readonly emptiness: Emptiness | undefined;
  /** Files that hold tests and reported none. */
  readonly silent: readonly string[];
}

/** Runs the command in one folder and reads what it reported. */
export async function runCommand(
  plan: CommandPlan,
  timeoutMs: number | undefined,
  ctrf: CtrfFile,
  ports: Ports,
): Promise<CommandRun> {
  const { source } = plan;
  await ports.makeEmptyFolder(plan.folder);
  const run = source.kind === 'asked' ? source.run : undefined;
  for (const [path, text] of Object.entries(run?.files ?? {})) await ports.writeText(path, text);
  const before = await marksBefore(plan, ports);
  const missing = await missingPaths(plan, ports);
  const began = ports.now();
  const finished = await runFenced(plan, timeoutMs, ports);
  const durationMs = ports.now() - began;
  const { state, tally } = await readReports(plan, before, missing, ctrf, ports);
  const facts = { plan, ended: finished.ended, durationMs, report: state, tally };
  const endedEmpty = isEndedEmpty(plan, finished);
  const shown = (file: string) => ports.shown(ports.resolve(plan.cwd, file));
  const silent = await silentFiles(tally.placeholder, ports.lookAt(plan.cwd));
  const emptiness = await whyNothingRan(plan, finished, tally, ports);
  return {
    ...facts,
    tally: { ...tally, placeholder: tally.placeholder.map(shown) },
    endedEmpty,
    silent: silent.map(shown),
    emptiness,
  };
}

/** Named paths that are not there before the run. */
async function missingPaths({ args, cwd }: CommandPlan, ports: Ports): Promise<readonly string[]> {
  const look = ports.lookAt(cwd);
  const missing: string[] = [];
  for (const path of args?.positionals ?? []) {
    if ((await look.kindOf(path)) === undefined) missing.push(path);
  }
  return missing;
}

function isEndedEmpty({ framework }: CommandPlan, { ended, stdout, stderr }: RunFinished): boolean {
  if (ended.kind !== 'exit' || !framework) return false;
  return framework.endedEmpty({ code: ended.code, stdout, stderr });
}

/**
 * The child's output whole, and obeyed nowhere: between these two lines the platform's runner
 * takes no command but the one that ends it, whose name the child cannot know.
 */
async function runFenced(
  plan: CommandPlan,
  timeoutMs: number | undefined,
  ports: Ports,
): Promise<RunFinished> {
  const { words, shownWords, cwd, env, framework, source } = plan;
  const token = ports.token();
  const run = source.kind === 'asked' ? source.run : undefined;
  const shown = run?.raw === true ? undefined : framework?.shown;
  const output = liveOutput(ports.write, shown);
  const where = plan.directory === '.' ? '' : `${plan.directory} `;
  ports.write(`${logText(oneLine(`${where}$ ${shownWords.join(' ')}`, 2000))}\n`);
  ports.write(`::stop-commands::${token}\n`);
  const finished = await ports.run({
    file: words[0] ?? '',
    args: words.slice(1),
    cwd,
    env: { ...ports.childEnvironment(), ...env },
    timeoutMs,
    onOutput: output.take,
    ...(run?.save === undefined
      ? {}
      : { save: { from: run.save, path: ports.resolve(cwd, run.report) } }),
  });
  output.end();
  ports.write(`::${token}::\n`);
  return finished;
}

function liveOutput(write: (text: string) => void, shown: ((line: string) => string) | undefined) {
  let atLineStart = true;
  let rest = '';
  const put = (text: string) => {
    if (text === '') return;
    write(text);
    atLineStart = text.endsWith('\n');
  };
  return {
    take(text: string, from: 'stdout' | 'stderr'): void {
      if (!shown || from === 'stderr') return put(text);
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      put(lines.map(shown).join(''));
    },
    end(): void {
      if (rest !== '' && shown) put(shown(rest));
      if (!atLineStart) write('\n');
    },
  };
}
