/** The arguments that make node run with its Date standing at `at` (ISO 8601); none without one. */
export function fixedClock(at: string | undefined): readonly string[] {
  if (at === undefined) return [];
  const preload = new URL('./fixed-clock.mjs', import.meta.url);
  preload.searchParams.set('at', at);
  return ['--import', preload.href];
}
