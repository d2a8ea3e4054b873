/** The words of a user's `args` before and behind `--`, where cargo hands on to another program. */
export function cargoArguments(args: readonly string[]): {
  readonly own: readonly string[];
  readonly handedOn: readonly string[];
} {
  const at = args.indexOf('--');
  return at === -1
    ? { own: args, handedOn: [] }
    : { own: args.slice(0, at), handedOn: args.slice(at + 1) };
}
