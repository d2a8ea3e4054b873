/** Node's own options that take the next word as their value. */
export const nodeValueOptions = [
  ...['--test-reporter', '--test-reporter-destination', '--test-name-pattern', '--test-shard'],
  ...['--test-skip-pattern', '--test-concurrency', '--test-timeout', '--test-isolation'],
  ...['--test-coverage-include', '--test-coverage-exclude', '--test-global-setup'],
  ...['--import', '--require', '-r', '--loader', '--experimental-loader', '--env-file'],
  ...['--conditions', '-C', '--title', '--input-type'],
];

/** Node's own options, and the index of the script: what follows it are the script's own words. */
export function nodeOptions(words: readonly string[]) {
  const options: string[] = [];
  let at = 1;
  while ((words[at] ?? '').startsWith('-')) {
    const option = words[at] ?? '';
    if (option === '--') return { options, script: at + 1 };
    options.push(option);
    at += nodeValueOptions.includes(option) ? 2 : 1;
  }
  return { options, script: at };
}

/** `node [options] …/jest.js`: the index of the script's first argument. */
export function nodeScriptAt(
  words: readonly string[],
  ...names: readonly string[]
): number | undefined {
  if (words[0] !== 'node') return undefined;
  const at = nodeOptions(words).script;
  const file = words[at]?.replace(/^.*[/\\]/, '').replace(/\.[cm]?js$/, '');
  return file !== undefined && names.includes(file) ? at + 1 : undefined;
}
