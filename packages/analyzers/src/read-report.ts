import { isRecord, logOf, readJson } from '@ci-actions/sarif';
import type { Run, SourceRun, OnRepair } from '@ci-actions/sarif';
import { readNative } from './read-native.ts';
import type { Report } from './report.ts';

/** Results of one run as their texts, each once, without the pieces of the file that held them. */
interface Texts {
  readonly distinct: Set<string>;
  found: number;
}

/**
 * Reads one report of any size, SARIF or native, told apart by content. Memory is that of its
 * distinct results, as text.
 */
export async function readReport(
  chunks: AsyncIterable<string>,
  onRepair: OnRepair,
): Promise<Report> {
  const runs = new Map<number, Texts>();
  const read = await readJson(
    chunks,
    (runIndex, text) => {
      const texts = runs.get(runIndex) ?? { distinct: new Set(), found: 0 };
      runs.set(runIndex, texts);
      texts.found += 1;
      if (!texts.distinct.has(text)) texts.distinct.add(apart(text));
    },
    parsedAtOnce,
  );
  if ('refused' in read) return read;
  if (!('value' in read) || !looksLikeSarif(read.value)) return readNative(read, onRepair);
  const answer = logOf(read.value, onRepair);
  if ('refused' in answer) return answer;
  if (answer.log.runs.length === 0) return { refused: 'holds no runs: no tool reported in it' };
  if (read.whole) return { runs: wholeRuns(answer.log.runs, read.value), sarif: true };
  const broken = brokenResult(runs);
  if (broken !== undefined) return { refused: broken };
  const sources = answer.log.runs.map((run, at) => sourceOf(run, runs.get(at)));
  return { runs: sources, sarif: true };
}

/** A report of up to so many characters is held as it is for a moment. */
const parsedAtOnce = 8 * 1024 * 1024;

/** The runs of a log that was parsed with its results. */
function wholeRuns(runs: readonly Run[], value: unknown): SourceRun[] {
  const given = (value as { runs: { results?: unknown[] | null }[] }).runs;
  return runs.map((run, at) => {
    const results = given[at]?.results ?? [];
    return { run, results, found: results.length, repeats: 0 };
  });
}

/** A slice keeps the whole piece it was cut from alive; a copy does not. */
function apart(text: string): string {
  return ` ${text}`.slice(1);
}

function looksLikeSarif(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { $schema, runs, version } = value;
  if (typeof $schema === 'string' && /sarif/i.test($schema)) return true;
  return Array.isArray(runs) && (typeof version === 'string' || runs.some(hasTool));
}

const hasTool = (run: unknown) => isRecord(run) && 'tool' in run;

/** Every text is parsed before anything is kept: a file is read whole or refused. */
function brokenResult(runs: ReadonlyMap<number, Texts>): string | undefined {
  for (const [run, { distinct }] of runs) {
    for (const text of distinct) {
      try {
        JSON.parse(text);
      } catch (error) {
        return `is not JSON (in a result of run ${run + 1}: ${(error as SyntaxError).message})`;
      }
    }
  }
  return undefined;
}

function sourceOf(run: Run, texts: Texts | undefined): SourceRun {
  const distinct = texts?.distinct ?? new Set<string>();
  const found = texts?.found ?? 0;
  const repeats = found - distinct.size;
  return { run, results: parsed(distinct), found, repeats };
}

/** Each text goes as it is read: what is kept of it is another one. */
function* parsed(texts: Set<string>): Iterable<unknown> {
  for (const text of texts) {
    texts.delete(text);
    yield JSON.parse(text);
  }
}
