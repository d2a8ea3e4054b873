export { corpus, describeCorpus } from './corpus.ts';
export { gitRepository, testGitEnvironment } from './git-repository.ts';
export type { CommitOptions, TestRepository } from './git-repository.ts';
export { describeWith, findTool } from './needs-tool.ts';
export { runBundle } from './run-bundle.ts';
export type { Step, StepResult } from './run-bundle.ts';
export { runnerCommands } from './runner-commands.ts';
export type { RunnerCommand } from './runner-commands.ts';
export { tempFolder } from './temp-folder.ts';
