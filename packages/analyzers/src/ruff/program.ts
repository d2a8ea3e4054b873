import type { Program } from '../tool/analyzer.ts';

/** The linter and the formatter are one program. */
export const program: Program = {
  file: 'ruff',
  versionArgs: ['--version'],
  versionIn: (output) => /^ruff (\d\S*)/m.exec(output)?.[1],
  pinned: '0.17.6',
  installation: { from: 'pypi', requirement: 'ruff' },
};
