import { logOf, readJson } from '@ci-actions/sarif';
import type { Run, SourceRun, OnRepair } from '@ci-actions/sarif';
import { looksLikeSarif } from './looks-like-sarif.ts';
import { readNative } from './read-native.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';

/** Distinct results of one run, as texts that do not keep the pieces of the file in memory. */
interface Texts {
  /** How often each text is there. */
  readonly times: Map<string, number>;
  found: number;
}

/**
 * Reads one report of any size, SARIF or native, and recognises the format by content. Needs memory
 * for its distinct results as text only.
 */
export async function readReport(
  chunks: AsyncIterable<string>,
  onRepair: OnRepair,
): Promise<Report> {
  const runs = new Map<number, Texts>();
  const read = await readJson(
    chunks,
    (runIndex, text) => {
      const texts = runs.get(runIndex) ?? { times: new Map(), found: 0 };
      runs.set(runIndex, texts);
      texts.found += 1;
      const before = texts.times.get(text);
      texts.times.set(before === undefined ? copyOf(text) : text, (before ?? 0) + 1);
    },
    parsedAtOnce,
  );
  if ('refused' in read) return read;
  if (!('value' in read)) {
    const again = (text: string) => readReport(once(text), onRepair);
    return read.whole || runs.size === 0
      ? readText(read.text, again, onRepair)
      : { refused: `${read.why}: SARIF of this size must be alone in its file` };
  }
  if (!looksLikeSarif(read.value)) return readNative(read, onRepair);
  const answer = logOf(read.value, onRepair);
  if ('refused' in answer) return answer;
  if (answer.log.runs.length === 0) return { refused: 'holds no runs: no tool reported in it' };
  const broken = brokenResult(runs);
  if (broken !== undefined) return { refused: broken };
  const sources = read.whole
    ? wholeRuns(answer.log.runs, read.value)
    : answer.log.runs.map((run, at) => sourceOf(run, runs.get(at)));
  const { inlined, rooted } = answer;
  return { runs: withInlined(sources, inlined).map((run) => ({ ...run, rooted })), sarif: true };
}

/** Adds the results that a log keeps outside of its runs. */
function withInlined(
  runs: readonly SourceRun[],
  inlined: readonly (readonly unknown[])[],
): readonly SourceRun[] {
  return runs.map((source, at) => {
    const more = inlined[at] ?? [];
    if (more.length === 0) return source;
    const results = concatenated(source.results, more);
    return { ...source, results, found: source.found + more.length };
  });
}

function* concatenated(one: Iterable<unknown>, other: Iterable<unknown>): Iterable<unknown> {
  yield* one;
  yield* other;
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
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

/** A copy of a text. A slice would keep its whole piece in memory. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** Every text is parsed before anything is kept: a file is read whole or refused. */
function brokenResult(runs: ReadonlyMap<number, Texts>): string | undefined {
  for (const [run, { times }] of runs) {
    for (const text of times.keys()) {
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
  const times = texts?.times ?? new Map<string, number>();
  const found = texts?.found ?? 0;
  const repeated = new Map<number, number>();
  let at = 0;
  for (const number of times.values()) {
    if (number > 1) repeated.set(at, number - 1);
    at += 1;
  }
  const repeats = found - times.size;
  return { run, results: parsed(times), found, repeats, repeated };
}

/** Parses the texts one by one, and deletes each to free its memory. */
function* parsed(texts: Map<string, number>): Iterable<unknown> {
  for (const text of texts.keys()) {
    texts.delete(text);
    yield JSON.parse(text);
  }
}
