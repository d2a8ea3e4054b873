import type { Log, Result, Run } from './log.ts';
import { readLog } from './read-log.ts';

/** The refusal is one sentence without a subject; whoever knows the file's name puts it before. */
export type ReadSarif = { readonly log: Log } | { readonly refused: string };

/**
 * Reads a SARIF 2.1.0 log of any size. Memory is that of the log's own values; a reader that can
 * do with less of each result uses `readLog`.
 */
export async function readSarif(chunks: AsyncIterable<string>): Promise<ReadSarif> {
  const results = new Map<number, Result[]>();
  const read = await readLog(chunks, (runIndex, text) => {
    const known = results.get(runIndex);
    const result = JSON.parse(text) as Result;
    if (known) known.push(result);
    else results.set(runIndex, [result]);
  });
  if ('refused' in read) return read;
  const runs = read.log.runs.map((run, index): Run => ({
    ...run,
    ...(run.results ? { results: results.get(index) ?? [] } : {}),
  }));
  return { log: { ...read.log, runs } };
}
