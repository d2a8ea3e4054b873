import { NotEvaluated, parseResult } from '@ci-actions/result';
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

/**
 * The results in `result.json` files of this run.
 *
 * @throws NotEvaluated with every pattern that matches no file and every file that is not a result
 *   of this commit.
 */
export async function readResults(
  patterns: readonly string[],
  files: ResultFiles,
  sha: string | undefined,
): Promise<readonly Result[]> {
  if (patterns.length === 0) return [];
  const found = await files.glob(patterns);
  const wrong = found.unmatched.map((pattern) => `input "results": "${pattern}" matches no file`);
  const results: Result[] = [];
  for (const path of found.files) {
    const read = parseResult((await files.readText(path)) ?? '');
    if ('refused' in read) wrong.push(`${files.shown(path)} is not a result: ${read.refused}`);
    else if (isStale(read.result, sha)) {
      wrong.push(
        `${files.shown(path)} is from commit ${read.result.sha}, not from this run's commit ${sha}`,
      );
    } else results.push(read.result);
  }
  if (wrong.length > 0) throw new NotEvaluated(wrong.join('; '));
  return results;
}

function isStale({ sha }: Result, running: string | undefined): boolean {
  return sha !== null && running !== undefined && sha !== running;
}
