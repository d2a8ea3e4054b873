/** The value of an option of the user, in any of its spellings: `--name value`, `--name=value`, `-nvalue`. */
export function optionValue(
  args: readonly string[],
  ...names: readonly string[]
): string | undefined {
  for (const [at, arg] of args.entries()) {
    for (const name of names) {
      if (arg === name) return args[at + 1] ?? '';
      if (arg.startsWith(`${name}=`)) return arg.slice(name.length + 1);
      if (/^-\w$/.test(name) && arg.startsWith(name)) return arg.slice(name.length);
    }
  }
  return undefined;
}
