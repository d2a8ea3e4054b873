export { baseCommit } from './base-commit.ts';
export { lacksSecrets } from './lacks-secrets.ts';
export type { Trigger } from './lacks-secrets.ts';
export { runContextOf, pullOf, runUrlOf } from './run-facts.ts';
export type { RunContext, RunFacts } from './run-facts.ts';
