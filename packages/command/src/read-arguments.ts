/** Command-line arguments, parsed as most tools do. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** By option as written, dashes included; an option without a value has the value ''. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** The words after `--`. */
  readonly rest: readonly string[];
}

/** Reads `--name=value`; `--name value` and `-nvalue` for value options; other options as flags. */
export function readArguments(
  words: readonly string[],
  valueOptions: ReadonlySet<string>,
): Arguments {
  const positionals: string[] = [];
  const options = new Map<string, string[]>();
  const add = (name: string, value: string) =>
    void options.set(name, [...(options.get(name) ?? []), value]);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word === '--') return { positionals, options, rest: words.slice(i + 1) };
    if (!word.startsWith('-') || word === '-') {
      positionals.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const short = word.slice(0, 2);
    if (equals > 0) add(word.slice(0, equals), word.slice(equals + 1));
    else if (valueOptions.has(word)) add(word, words[(i += 1)] ?? '');
    else if (!word.startsWith('--') && valueOptions.has(short)) add(short, word.slice(2));
    else add(word, '');
  }
  return { positionals, options, rest: [] };
}

/** The last value of the first of these options that is given. */
export function optionValue(args: Arguments, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const values = args.options.get(name);
    if (values) return values.at(-1);
  }
  return undefined;
}
