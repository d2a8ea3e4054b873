/** The first value of an option of the user; undefined without it. */
export function optionValue(
  args: readonly string[],
  ...names: readonly string[]
): string | undefined {
  return optionValues(args, ...names)[0];
}

/** All values of an option, in any of its spellings: `--name value`, `--name=value`, `-nvalue`. */
export function optionValues(
  args: readonly string[],
  ...names: readonly string[]
): readonly string[] {
  return args.flatMap((arg, at) =>
    names.flatMap((name) => {
      if (arg === name) return [args[at + 1] ?? ''];
      if (arg.startsWith(`${name}=`)) return [arg.slice(name.length + 1)];
      return /^-\w$/.test(name) && arg.startsWith(name) ? [arg.slice(name.length)] : [];
    }),
  );
}
