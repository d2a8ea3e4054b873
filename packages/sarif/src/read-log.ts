import type { ReadSarif } from './read-sarif.ts';
import type { Log } from './log.ts';
import { resultsSplitter, SplitError } from './results-splitter.ts';

/**
 * Reads a log whose results are handed out as text on the way; the `log` returned holds none.
 * Results come before it is known that the rest is whole: what was made of them is to be thrown
 * away where the answer is a refusal.
 */
export async function readLog(
  chunks: AsyncIterable<string>,
  onResult: (runIndex: number, text: string) => void,
): Promise<ReadSarif> {
  const splitter = resultsSplitter(onResult);
  let first = true;
  try {
    for await (const chunk of chunks) {
      splitter.write(first ? chunk.replace(/^\ufeff/, '') : chunk);
      first = false;
    }
    return checkedLog(JSON.parse(splitter.end()));
  } catch (error) {
    if (error instanceof SplitError) return { refused: error.message };
    if (error instanceof SyntaxError) return { refused: `is not JSON (${error.message})` };
    throw error;
  }
}

function checkedLog(value: unknown): ReadSarif {
  const refused = refusalOf(value);
  return refused === undefined ? { log: value as Log } : { refused };
}

function refusalOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'is no SARIF log: it is not a JSON object';
  const { version, runs } = value;
  if (!Array.isArray(runs)) return 'is no SARIF log: it has no "runs"';
  if (typeof version === 'string' && version !== '2.1.0') {
    return `is SARIF ${version}; only 2.1.0 is read, which "${upgrade}" makes of it`;
  }
  const reasons = runs.map(refusalOfRun);
  const broken = reasons.findIndex((reason) => reason !== undefined);
  return broken < 0 ? undefined : `is no SARIF log: run ${broken + 1} ${reasons[broken]}`;
}

const upgrade =
  'npx @microsoft/sarif-multitool transform FILE --sarif-output-version Current --output NEW';

/** `results: null` is the standard's way to say that the tool did not get that far. */
function refusalOfRun(run: unknown): string | undefined {
  if (!isRecord(run) || !isRecord(run['tool'])) return 'has no "tool"';
  const driver = run['tool']['driver'];
  if (!isRecord(driver) || typeof driver['name'] !== 'string') return 'has no "tool.driver.name"';
  const { results } = run;
  if (results === undefined || results === null || Array.isArray(results)) return undefined;
  return 'has "results" that are no list';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
