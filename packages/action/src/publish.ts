import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultOf } from '@ci-actions/result';
import type { Outcome, OutputsSpec, Result } from '@ci-actions/result';
import { escaped, logText } from '@ci-actions/markdown';
import { annotate, bounded } from './annotations.ts';
import type { Emit } from './annotations.ts';
import { boundSummary } from './bound-summary.ts';
import type { Context } from './context.ts';
import { processEnvironment } from './environment.ts';
import { outputLines } from './output-lines.ts';
import { version } from './version.ts';
import { workflowCommand } from './workflow-command.ts';

/** Where an outcome goes and under whose name. */
export interface Publication {
  readonly action: string;
  readonly name: string;
  readonly matrix: string;
  readonly outputs: OutputsSpec;
  readonly context: Context;
  readonly print: (text: string) => void;
  readonly durationMs: () => number;
}

/**
 * Writes result, outputs, summary and annotations, then the one line that says how it ended.
 * Small files, written at once: loading node:fs/promises costs every start 5 ms.
 */
export function publish(publication: Publication, outcome: Outcome): void {
  const { action, name, context, outputs } = publication;
  const result = resultOf(
    {
      action,
      version,
      name,
      job: context.job ?? null,
      matrix: matrixOf(publication.matrix),
      sha: context.sha ?? null,
      runAttempt: context.runAttempt ?? null,
    },
    outcome,
    publication.durationMs(),
  );
  setOutputs(outputs, outcome, result);
  mkdirSync(context.folder, { recursive: true });
  writeFileSync(join(context.folder, 'result.json'), `${JSON.stringify(result)}\n`);
  writeSummary(publication, outcome);
  const red = !(outcome.green && outcome.evaluated);
  const info = (text: string) => publication.print(`${logText(text)}\n`);
  const emit: Emit = (...given) => publication.print(workflowCommand(...given));
  annotate(outcome.annotations, red ? 1 : 0, emit, info);
  const line = lastLine(outcome);
  if (red) emit('error', bounded(line), { title: name });
  else info(line);
}

/** The last resort, where not even the failure could be written: one line in the log. */
export function printFault({ name, print }: Publication, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const line = `not evaluated: the outcome cannot be written: ${reason}`;
  print(workflowCommand('error', bounded(line), { title: name }));
}

function setOutputs(spec: OutputsSpec, outcome: Outcome, result: Result): void {
  const outputs: Record<string, string | number> = {
    verdict: outcome.verdict,
    result: JSON.stringify(result),
  };
  for (const name of spec.numbers) outputs[name] = outcome.counts[name] ?? 0;
  for (const name of spec.texts) outputs[name] = outcome.outputs[name] ?? '';
  const file = processEnvironment['GITHUB_OUTPUT'];
  if (file) appendFileSync(file, outputLines(outputs));
}

function writeSummary({ name, context }: Publication, outcome: Outcome): void {
  const whole = `## ${outcome.green && outcome.evaluated ? '✅' : '❌'} ${escaped(name, 100)}\n\n${outcome.summary}`;
  const wholeAt = join(context.folder, 'summary.md');
  writeFileSync(wholeAt, whole);
  const file = processEnvironment['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, `${boundSummary(whole, wholeAt)}\n`);
}

/** The first words tell the two kinds of red apart. */
function lastLine({ evaluated, verdict, why }: Outcome): string {
  const reasons = why.slice(0, 20).join('; ');
  const more = why.length > 20 ? ` (${why.length - 20} more in the summary)` : '';
  if (!evaluated) return `not evaluated: ${reasons}${more}`;
  return reasons === '' ? verdict : `${verdict}: ${reasons}${more}`;
}

function matrixOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.startsWith('${{') || text === '' ? null : text;
  }
}
