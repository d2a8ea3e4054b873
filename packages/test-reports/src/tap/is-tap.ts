/** TAP must hold a plan, and may begin with its version. */
export function isTap(start: string): boolean {
  return /^(TAP version \d+\s*$|1\.\.\d+(\s|$))/m.test(start);
}

/**
 * The plan may stand at the end, beyond what is looked at; then a test point tells: `ok` alone, or
 * before a number, a dash or a directive. `ok` before a tab is what `go test` prints.
 */
export function holdsTestPoints(start: string): boolean {
  return /^(Bail out!|(not )?ok( +\d+\b| +-| +#|\r?$))/m.test(start);
}
