import type { Log, Result, Run } from '../src/model/log.ts';
import { normalizeResult } from '../src/schema/normalize-result.ts';
import { readJson } from '../src/read/read-json.ts';
import { logOf } from '../src/read/read-log.ts';

/** The refusal is a sentence without a subject. */
export type ReadSarif = { readonly log: Log } | { readonly refused: string };

const ignoreRepair = () => undefined;

/**
 * Reads a SARIF 2.1.0 log of any size. Needs memory for the log's values only. Removes what the
 * standard does not allow, but never a result.
 */
export async function readSarif(chunks: AsyncIterable<string>): Promise<ReadSarif> {
  const results = new Map<number, Result[]>();
  const read = await readJson(chunks, (runIndex, text) => {
    const result = normalizeResult(JSON.parse(text), ignoreRepair);
    const known = results.get(runIndex);
    if (known) known.push(result);
    else results.set(runIndex, [result]);
  });
  if ('refused' in read) return read;
  if ('why' in read) return { refused: read.why };
  const answer = logOf(read.value, ignoreRepair);
  if ('refused' in answer) return answer;
  const runs = answer.log.runs.map((run, index): Run => {
    if (run.results === undefined) return run;
    const inlined = answer.inlined[index] ?? [];
    const more = inlined.map((result) => normalizeResult(result, ignoreRepair));
    return { ...run, results: [...(results.get(index) ?? []), ...more] };
  });
  return { log: { ...answer.log, runs } };
}
