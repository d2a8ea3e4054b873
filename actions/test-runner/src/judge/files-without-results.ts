import type { Look } from '../framework/framework.ts';

/**
 * Files that contain tests but that a runner reported as one passed test with the file's name: their
 * process exited with 0 midway. A helper file beside the tests does not count.
 */
export async function filesWithoutResults(
  placeholder: readonly string[],
  look: Look,
): Promise<readonly string[]> {
  const withoutResults: string[] = [];
  for (const file of placeholder) {
    const text = (await look.readText(file)) ?? '';
    const named = /(^|[/\\])([^/\\]*[._-]test|test(-[^/\\]*)?)\.[cm]?[jt]s$/.test(file);
    if (named || /\bnode:test\b/.test(text)) withoutResults.push(file);
  }
  return withoutResults;
}
