/** The arguments that make Node run with its Date fixed to `at` (ISO 8601); empty without `at`. */
export function fixedClock(at: string | undefined): readonly string[] {
  if (at === undefined) return [];
  const preload = new URL('./fixed-clock.mjs', import.meta.url);
  preload.searchParams.set('at', at);
  return ['--import', preload.href];
}
