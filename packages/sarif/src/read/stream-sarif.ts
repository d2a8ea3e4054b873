import type { Result, Run } from '../model/log.ts';
import { normalizeResult } from '../schema/normalize-result.ts';
import { readJson } from './read-json.ts';
import { logOf } from './read-log.ts';
import type { ReadLog } from './read-log.ts';

const ignoreRepair = () => undefined;

/**
 * Passes on the results of a log of any size, each with its run. The returned `log` and the runs
 * contain no results. Reads the text twice, because a run's rules may follow its results. This way
 * it needs memory only for the rest. Passes on nothing if the first reading refuses the log.
 */
export async function streamSarif(
  open: () => AsyncIterable<string>,
  onResult: (result: Result, run: Run, rooted: boolean) => void,
): Promise<ReadLog> {
  const first = await readJson(open(), () => undefined);
  if ('refused' in first) return first;
  if ('why' in first) return { refused: first.why };
  const answer = logOf(first.value, ignoreRepair);
  if ('refused' in answer) return answer;
  const { runs } = answer.log;
  const { rooted } = answer;
  const second = await readJson(open(), (runIndex, text) => {
    const run = runs[runIndex];
    if (run !== undefined) onResult(normalizeResult(JSON.parse(text), ignoreRepair), run, rooted);
  });
  if ('refused' in second) return second;
  if ('why' in second) return { refused: 'changed while it was read' };
  for (const [at, run] of runs.entries()) {
    for (const result of answer.inlined[at] ?? []) {
      onResult(normalizeResult(result, ignoreRepair), run, rooted);
    }
  }
  return answer;
}
