import type { Surroundings } from '@ci-actions/analyzers';
import { findProgram, lookAt } from '@ci-actions/host';

/** Read access to a working directory, its git history and the programs on PATH. */
export function surroundingsIn(
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Surroundings {
  return {
    ...lookAt(cwd),
    env: (name) => environment[name],
    history: async () => (await import('@ci-actions/git')).historyAt(cwd, environment),
    find: (program) => findProgram(environment, program),
  };
}
