/**
 * Index of the first argument of a Python tool that is called by its name, with `python -m`, or
 * through `coverage run`.
 */
export function moduleAt(words: readonly string[], names: readonly string[]): number | undefined {
  const program = words[0] ?? '';
  if (names.includes(program)) return 1;
  const python = /^(python|pypy)[\d.]*w?$|^py$/.test(program);
  const coverage = program === 'coverage' && words[1] === 'run';
  if (!python && !coverage) return undefined;
  for (let at = coverage ? 2 : 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '-m') return names.includes(words[at + 1] ?? '') ? at + 2 : undefined;
    if (!word.startsWith('-')) return undefined;
    if (/^(-[WX]|--(rcfile|source|include|omit|data-file|context))$/.test(word)) at += 1;
  }
  return undefined;
}
