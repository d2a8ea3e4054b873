export { NotEvaluated } from './outcome.ts';
export type { Annotation, LookAhead, Outcome } from './outcome.ts';
export type { OutputsSpec } from './outputs.ts';
export { parseResult } from './parse-result.ts';
export { resultFolderName } from './result-folder-name.ts';
export { maxResultBytes, resultOf, resultSchema } from './result.ts';
export type { Result } from './result.ts';
