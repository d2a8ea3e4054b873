import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { error as errorCommand, info, notice, setOutput, summary, warning } from '@actions/core';
import { escaped, logText } from '@ci-actions/markdown';
import { resultOf } from '@ci-actions/result';
import type { Outcome, OutputsSpec, Result } from '@ci-actions/result';
import { annotate, bounded } from './annotations.ts';
import type { Emit } from './annotations.ts';
import { boundSummary } from './bound-summary.ts';
import type { Context } from './context.ts';
import { processEnvironment } from './environment.ts';
import { version } from './version.ts';

/** Where an outcome is published, and under which name. */
export interface Publication {
  readonly action: string;
  readonly name: string;
  readonly matrix: string;
  readonly outputs: OutputsSpec;
  readonly context: Context;
  readonly durationMs: () => number;
}

/** Imported by name: the namespace would put the toolkit's HTTP client into every bundle. */
const commands = { error: errorCommand, warning, notice };

const emit: Emit = (level, message, properties) => commands[level](message, properties);

/** Writes outputs, result, summary and annotations, then one line with the verdict. */
export async function publish(publication: Publication, outcome: Outcome): Promise<void> {
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
  for (const folder of [context.folder, ...(outcome.resultFolders ?? [])]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'result.json'), `${JSON.stringify(result)}\n`);
  }
  await writeSummary(publication, outcome);
  const red = !(outcome.green && outcome.evaluated);
  annotate(outcome.annotations, red ? 1 : 0, emit, info);
  const line = lastLine(outcome);
  if (red) emit('error', bounded(line), { title: name });
  else info(logText(line));
}

/** Logs one line if not even the failure can be written. */
export function printPublishError({ name }: Publication, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const line = `not evaluated: the outcome cannot be written: ${reason}`;
  emit('error', bounded(line), { title: name });
}

function setOutputs(spec: OutputsSpec, outcome: Outcome, result: Result): void {
  // Outside a step there is no file, and the toolkit would print the retired `::set-output`.
  if (!processEnvironment['GITHUB_OUTPUT']) return;
  setOutput('verdict', outcome.verdict);
  setOutput('result', JSON.stringify(result));
  for (const name of spec.numbers) setOutput(name, outcome.counts[name] ?? 0);
  for (const name of spec.texts) setOutput(name, outcome.outputs[name] ?? '');
}

async function writeSummary({ name, context }: Publication, outcome: Outcome): Promise<void> {
  const whole = `## ${outcome.green && outcome.evaluated ? '✅' : '❌'} ${escaped(name, 100)}\n\n${outcome.summary}`;
  const { summaryPath } = context;
  mkdirSync(dirname(summaryPath), { recursive: true });
  writeFileSync(summaryPath, whole);
  if (!processEnvironment['GITHUB_STEP_SUMMARY']) return;
  // A failed write leaves its text in the toolkit's only buffer.
  await summary
    .emptyBuffer()
    .addRaw(boundSummary(`${whole}\n`, summaryPath))
    .write();
}

/** The first words distinguish "not evaluated" from a failed verdict. */
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
