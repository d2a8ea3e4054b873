export { NotEvaluated } from './outcome.ts';
export type { Annotation, LookAhead, Outcome } from './outcome.ts';
export type { OutputsSpec } from './outputs.ts';
export { parseResult } from './parse-result.ts';
export type { ParsedResult } from './parse-result.ts';
export { byteLength, maxResultBytes, resultOf, resultSchema } from './result.ts';
export type { Judged, Origin, Result } from './result.ts';
