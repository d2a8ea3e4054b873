/** Why a report is not whole that counts more than it lists. */
export function lostOf(
  counted: number | undefined,
  listed: number,
  what: string,
): readonly string[] {
  return counted !== undefined && counted > listed
    ? [`it counts ${counted} ${what} and lists ${listed}`]
    : [];
}
