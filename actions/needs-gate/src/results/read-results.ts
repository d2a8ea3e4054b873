import { parseResult } from '@ci-actions/result';
import type { Result } from '@ci-actions/result';

export interface ResultFiles {
  readonly glob: (patterns: readonly string[]) => Promise<{
    readonly files: readonly string[];
    /** Patterns that match no file. */
    readonly unmatched: readonly string[];
  }>;
  readonly readText: (path: string) => Promise<string | undefined>;
  /** The path as messages show it. */
  readonly shown: (path: string) => string;
}

export interface ReadResults {
  readonly results: readonly Result[];
  /** Every pattern that matches no file and every file that is not a result of this commit. */
  readonly wrong: readonly string[];
}

/** The results in `result.json` files of this run. */
export async function readResults(
  patterns: readonly string[],
  files: ResultFiles,
  sha: string | undefined,
): Promise<ReadResults> {
  if (patterns.length === 0) return { results: [], wrong: [] };
  const found = await files.glob(patterns);
  const wrong = found.unmatched.map((pattern) => `input "results": "${pattern}" matches no file`);
  const results: Result[] = [];
  for (const path of found.files) {
    const read = parseResult((await files.readText(path)) ?? '');
    if ('refused' in read) wrong.push(`${files.shown(path)} is not a result: ${read.refused}`);
    else if (isOther(read.result, sha)) {
      const of = read.result.sha === null ? 'no commit' : `commit ${read.result.sha}`;
      wrong.push(`${files.shown(path)} is from ${of}, not from this run's commit ${sha}`);
    } else results.push(read.result);
  }
  return { results, wrong };
}

function isOther(result: Result, running: string | undefined): boolean {
  return running !== undefined && result.sha !== running;
}
