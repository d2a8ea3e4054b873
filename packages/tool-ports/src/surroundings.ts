import type { Surroundings } from '@ci-actions/analyzers';
import { historyAt } from '@ci-actions/git';
import { findProgram, lookAt } from '@ci-actions/host';

/** Read access to a working directory, its git history and the programs on PATH. */
export function surroundingsIn(
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Surroundings {
  return {
    ...lookAt(cwd),
    env: (name) => environment[name],
    history: () => historyAt(cwd, environment),
    find: async (program) => findProgram(program, environment['PATH'] ?? ''),
  };
}
