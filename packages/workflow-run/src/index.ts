export { baseCommit } from './base-commit.ts';
export { lacksSecrets } from './lacks-secrets.ts';
export type { Trigger } from './lacks-secrets.ts';
export { circumstancesOf, pullOf, runUrlOf } from './run-facts.ts';
export type { Circumstances, RunFacts } from './run-facts.ts';
