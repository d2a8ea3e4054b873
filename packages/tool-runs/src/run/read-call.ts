import type { Analyzer, CallEnd, Reading } from '@ci-actions/analyzers';
import { completeness, merger, warningsOf, withLineHashes, writeLog } from '@ci-actions/sarif';
import type { MergedRun, Run } from '@ci-actions/sarif';
import { whyNotRun } from '../judge/why-not-run.ts';
import type { PlannedCall } from '../plan/tool-plan.ts';
import type { CallRun, Fix } from './tool-run.ts';
import type { RunPorts } from './ports.ts';
import type { CallDone, Called } from './run-call.ts';

/** Reads what a call left behind, decides whether the tool ran, and writes both reports. */
export async function readCall(
  analyzer: Analyzer,
  version: string | undefined,
  call: PlannedCall,
  done: CallDone,
  ports: RunPorts,
): Promise<CallRun> {
  if ('notRun' in done) return notCalled(analyzer, call, done.notRun, ports);
  const { end, finished } = done;
  const reading = await readingOf(analyzer, done, ports);
  const refused = 'refused' in reading ? reading.refused : undefined;
  const run = 'refused' in reading ? emptyRun(analyzer) : reading.run;
  const incomplete = completeness(run, run.results?.length ?? 0).map(({ why }) => why);
  const doubts = 'refused' in reading ? [] : [...reading.doubts, ...incomplete];
  const notRun = whyNotRun(analyzer, {
    ended: finished.ended,
    refused,
    doubts,
    findings: (run.results ?? []).filter(({ suppressions = [] }) => suppressions.length === 0)
      .length,
    stdout: end.stdout,
    stderr: end.stderr,
  });
  const native = await keepNative(call, done, reading, ports);
  const marked = markedRun(
    run,
    { analyzer, version, call, notRun, code: end.code, folder: end.call.cwd },
    ports,
  );
  const { found, sarif } = await keepSarif(call, marked, ports);
  return {
    call,
    ended: finished.ended,
    notRun,
    found,
    warnings: warningsOf(run),
    reports: { sarif, native },
    fix: fixOf(done, reading),
  };
}

/** The SARIF of a tool that was not called says so. */
async function notCalled(
  analyzer: Analyzer,
  call: PlannedCall,
  why: string,
  ports: RunPorts,
): Promise<CallRun> {
  const facts = {
    analyzer,
    version: undefined,
    call,
    notRun: [why],
    code: undefined,
    folder: undefined,
  };
  const run = markedRun(emptyRun(analyzer), facts, ports);
  const { found, sarif } = await keepSarif(call, run, ports);
  const reports = { sarif, native: undefined };
  return { call, ended: undefined, notRun: [why], found, warnings: [], reports, fix: undefined };
}

/** A report that an adapter stumbles over is a report that cannot be read. */
async function readingOf(analyzer: Analyzer, { end }: Called, ports: RunPorts): Promise<Reading> {
  if (end.report === undefined) return { refused: 'wrote no report' };
  try {
    const reading = await analyzer.read(end, ports.around);
    return 'refused' in reading ? { refused: `its report ${reading.refused}` } : reading;
  } catch (error) {
    return {
      refused: `its report cannot be read: ${error instanceof Error ? error.message : 'a fault'}`,
    };
  }
}

const emptyRun = ({ driver }: Analyzer): Run => ({
  tool: { driver: { name: driver } },
  results: [],
});

/** Relative paths of the report start at the folder of the call. */
function placeOf(folder: string | undefined, { cwd, checkout }: RunPorts) {
  const at = (folder ?? cwd).replaceAll('\\', '/');
  return at.startsWith(`${checkout.root}/`)
    ? { 'working-directory': at.slice(checkout.root.length + 1) }
    : {};
}

interface Marks {
  /** Where the call ran; undefined: in the working directory. */
  readonly folder: string | undefined;
  readonly analyzer: Analyzer;
  readonly version: string | undefined;
  readonly call: PlannedCall;
  readonly notRun: readonly string[];
  readonly code: number | undefined;
}

/** The run with its category, its origin and how it ended. */
function markedRun(
  run: Run,
  { analyzer, version, call, notRun, code, folder }: Marks,
  ports: RunPorts,
): Run {
  const { driver } = run.tool;
  const { target } = call;
  const notes = (run.invocations ?? []).flatMap(({ toolExecutionNotifications: own = [] }) => own);
  const warnings = notes.filter(({ level }) => level !== 'error');
  const errors = notRun.map((text) => ({ level: 'error' as const, message: { text } }));
  const notifications = [...errors, ...warnings];
  return {
    ...run,
    tool: {
      ...run.tool,
      driver: {
        ...driver,
        ...(driver.version === undefined && version !== undefined ? { version } : {}),
      },
    },
    automationDetails: { id: `${analyzer.name}/${target ?? ports.name}/` },
    invocations: [
      {
        executionSuccessful: notRun.length === 0,
        ...(code === undefined ? {} : { exitCode: code }),
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
      },
    ],
    properties: {
      ...run.properties,
      'ci-actions': { ...ports.origin, ...placeOf(folder, ports), target: target ?? null },
    },
  };
}

async function keepNative(
  { stem }: PlannedCall,
  { end }: Called,
  reading: Reading,
  ports: RunPorts,
): Promise<string | undefined> {
  // A report that was not understood may hold a secret that nobody masked.
  if ('refused' in reading) return undefined;
  const text = nativeOf(end, reading);
  if (text === undefined) return undefined;
  const path = `${ports.reportFolder}/${stem}.native.${end.call.extension}`;
  await ports.writeText(path, text);
  return path;
}

async function keepSarif({ stem }: PlannedCall, run: Run, ports: RunPorts) {
  const { results = [], ...rest } = run;
  const merging = merger(ports.checkout);
  const source = { run: { ...rest, results: [] }, results, found: results.length, repeats: 0 };
  merging.add(stem, [source]);
  const found: readonly MergedRun[] = await withLineHashes(merging.runs(), ports.sources);
  const sarif = `${ports.reportFolder}/${stem}.sarif`;
  await ports.writeText(sarif, writeLog(found, []));
  return { found, sarif };
}

/** The report to keep: the tool's own, unless the adapter gives a masked one. */
const nativeOf = ({ report }: CallEnd, reading: Reading) =>
  'native' in reading ? reading.native : report;

function fixOf({ end }: Called, reading: Reading): Fix | undefined {
  const { fixCommand } = end.call;
  const diff =
    end.fixes?.report ?? (end.call.extension === 'diff' ? nativeOf(end, reading) : undefined);
  if (fixCommand === undefined || diff === undefined || diff.trim() === '') return undefined;
  return { diff, command: fixCommand };
}
