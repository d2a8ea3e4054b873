import type { SplitCommand } from '@ci-actions/command';
import { findRuns } from '../command/find-runs.ts';
import type { FoundRuns } from '../command/find-runs.ts';
import { frameworks } from '../framework/frameworks.ts';
import type { PlanPorts } from '../ports.ts';
import type { CommandPlan, InputValues } from './command-plan.ts';
import { instrumented } from './instrumented.ts';
import { planWithReports } from './plan-with-reports.ts';

/** The plan for one folder, or what to write instead. */
export async function planDirectory(
  command: SplitCommand,
  values: Partial<InputValues>,
  directory: string,
  index: number,
  ports: PlanPorts,
): Promise<CommandPlan | { refused: string }> {
  const cwd = ports.resolve(ports.workspace, directory);
  const folder = ports.resolve(ports.folder, `run-${index + 1}`);
  const { words, shown } = await expanded(command, cwd, ports);
  const assigned = Object.fromEntries(command.assignments);
  const common = { directory, cwd, folder, env: assigned, shownWords: words.map(shown), words };
  const place = { folder, look: ports.lookAt(cwd), env: envOf(assigned, ports) };
  const known = Object.values(frameworks);
  const find = () => findRuns({ words, frameworks: known, files: place.look });
  if (values.reports) {
    const found = values.framework === 'other' ? undefined : await find();
    return planWithReports(common, values, values.reports, found, place);
  }
  if (values.framework === 'other') {
    return { ...common, framework: undefined, args: undefined, source: { kind: 'none' } };
  }
  const found = await find();
  const accepted = await notAccepted(found, values);
  if (accepted !== undefined) return { refused: accepted };
  const report = await instrumented(found, common, place);
  if ('refused' in report) return report;
  return { ...report, shownWords: report.words.map(shown), env: { ...assigned, ...report.env } };
}

/** Why the runs cannot be counted, or undefined. */
async function notAccepted(
  found: FoundRuns,
  { framework = 'auto', command = '' }: Partial<InputValues>,
): Promise<string | undefined> {
  if (found.kind === 'refused') return found.accepted;
  const other = found.kind !== 'unknown' && framework !== 'auto' && found.framework.name;
  if (found.kind === 'unknown' || (other && other !== framework)) {
    const { unrecognised } = await import('./unrecognised.ts');
    return unrecognised(found, framework, command);
  }
  return undefined;
}

interface Expanded {
  readonly words: readonly string[];
  /** The text to show for a word; works also for words that a framework adds. */
  readonly shown: (word: string) => string;
}

async function expanded(
  { words }: SplitCommand,
  cwd: string,
  { expand }: PlanPorts,
): Promise<Expanded> {
  const all: string[] = [];
  const written = new Map<string, string>();
  for (const word of words) {
    const matches = word.pattern === undefined ? [] : await expand(word.pattern, cwd);
    const found = matches.length > 0 ? matches : [word.text];
    all.push(...found);
    if (word.written !== undefined) for (const text of found) written.set(text, word.written);
  }
  return { words: all, shown: (word) => written.get(word) ?? word };
}

const envOf =
  (assigned: Readonly<Record<string, string>>, { env }: PlanPorts) =>
  (name: string): string | undefined =>
    Object.hasOwn(assigned, name) ? assigned[name] : env(name);
