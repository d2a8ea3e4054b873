export { readingEnvironment } from './git-environment.ts';
export { gitIn } from './git.ts';
export { historyAt } from './history-at.ts';
export { openRepository } from './open-repository.ts';
export { openWorkspace } from './open-workspace.ts';
