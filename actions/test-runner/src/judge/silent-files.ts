import type { Look } from '../framework/framework.ts';

/**
 * Files that a runner reported as one passed test of their own name although they hold tests:
 * their process ended in its middle with exit code 0. A helper beside the tests is none of them.
 */
export async function silentFiles(
  placeholder: readonly string[],
  look: Look,
): Promise<readonly string[]> {
  const silent: string[] = [];
  for (const file of placeholder) {
    const text = (await look.readText(file)) ?? '';
    const named = /(^|[/\\])([^/\\]*[._-]test|test(-[^/\\]*)?)\.[cm]?[jt]s$/.test(file);
    if (named || /\bnode:test\b/.test(text)) silent.push(file);
  }
  return silent;
}
