/** The types that projects use. Others do not count in a list: `* note: …` may be prose. */
export const knownTypes: ReadonlySet<string> = new Set([
  'feat',
  'fix',
  'perf',
  'revert',
  'docs',
  'style',
  'chore',
  'refactor',
  'test',
  'build',
  'ci',
  'deps',
  'breaking',
]);

/** The types of changes that users do not notice; notes leave them out if nothing else is said. */
export const quietTypes: ReadonlySet<string> = new Set([
  'docs',
  'style',
  'chore',
  'refactor',
  'test',
  'build',
  'ci',
]);
