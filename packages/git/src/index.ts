export { readingEnvironment } from './git-environment.ts';
export { gitIn } from './git.ts';
export { openRepository } from './open-repository.ts';
export { openWorkspace } from './open-workspace.ts';
