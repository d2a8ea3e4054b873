import type { Analyzer, Call, CallEnd, CallRequest } from '@ci-actions/analyzers';
import type { Finished } from '@ci-actions/command';
import type { PlannedCall } from '../plan/tool-plan.ts';
import type { RunPorts } from './ports.ts';

/** What a call of a program left behind, or why it was not called: a sentence without a subject. */
export type CallDone = Called | { readonly notRun: string };

export interface Called {
  readonly end: CallEnd;
  readonly finished: Finished;
  /** What it printed besides its report. */
  readonly log: string;
}

export interface Caller {
  readonly analyzer: Analyzer;
  readonly program: string;
  readonly version: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly locate: string | undefined;
  readonly platforms: readonly string[];
}

/** Plans one call, calls the program once, and once more for a formatter's fixes. */
export async function runCall(
  caller: Caller,
  planned: PlannedCall,
  timeoutMs: number,
  ports: RunPorts,
): Promise<CallDone> {
  const folder = `${ports.scratch}/${planned.stem}`;
  await ports.makeEmptyFolder(folder);
  const { paths, scanned, args } = planned;
  const { version, locate, platforms } = caller;
  const place = { folder, cwd: ports.cwd, timeoutMs };
  const request = { paths, target: scanned, args, version, locate, platforms, ...place };
  const call = await caller.analyzer.plan(request, ports.around);
  if ('notRun' in call) return call;
  for (const [path, text] of Object.entries(call.files ?? {})) await ports.writeText(path, text);
  const first = await start(caller, call, { request, suffix: '' }, ports);
  const { fixes } = call;
  const { report, finished, log } = first;
  const end = { request, call, code: codeOf(finished), report, ...outputsOf(finished) };
  if (fixes === undefined || finished.ended.kind !== 'exit') return { end, finished, log };
  const second = await start(caller, { ...call, ...fixes }, { request, suffix: '-fixes' }, ports);
  const fixed = { code: codeOf(second.finished), report: second.report };
  return { end: { ...end, fixes: fixed }, finished, log: log + second.log };
}

/** An output is saved whole: the process adapter keeps only its end. */
async function start(
  { analyzer, program, env }: Caller,
  { args, cwd, env: own, report }: Call,
  { request, suffix }: { readonly request: CallRequest; readonly suffix: string },
  ports: RunPorts,
) {
  const output = outputLog();
  const saved = typeof report === 'string' ? report : undefined;
  const path = typeof report === 'string' ? `${request.folder}/output${suffix}` : report.path;
  const finished = await ports.run({
    file: program,
    args: [...(analyzer.program.words ?? []), ...args],
    cwd: cwd ?? request.cwd,
    env: { ...env, ...own },
    timeoutMs: request.timeoutMs,
    onOutput: (text, from) => {
      if (from !== saved) output.add(text);
    },
    ...(saved === undefined ? {} : { save: { from: saved, path } }),
  });
  return { finished, log: output.text(), report: await ports.readText(path) };
}

const codeOf = ({ ended }: Finished) => (ended.kind === 'exit' ? ended.code : undefined);

const outputsOf = ({ stdout, stderr }: Finished) => ({ stdout, stderr });

const longestLog = 1_000_000;

/** A tool's log is shown at its end, because several run at once. */
function outputLog() {
  const pieces: string[] = [];
  let length = 0;
  let cut = 0;
  return {
    add(text: string): void {
      if (length + text.length > longestLog) cut += text.length;
      else pieces.push(text);
      length += cut === 0 ? text.length : 0;
    },
    text: () => pieces.join('') + (cut === 0 ? '' : `\n… ${cut} more characters are not shown\n`),
  };
}
