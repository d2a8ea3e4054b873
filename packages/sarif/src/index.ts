export { completeness } from './completeness.ts';
export type { Incompleteness } from './completeness.ts';
export { levelOf } from './level-of.ts';
export { locationOf, uriOf } from './location-of.ts';
export type { Place } from './location-of.ts';
export type * from './log.ts';
export { messageText, messageTextOf } from './message-text.ts';
export { convertNative } from './native/index.ts';
export type {
  AdvisoryFacts,
  ConvertedNative,
  NativeContent,
  NativeContext,
  PackageFacts,
} from './native/index.ts';
export type { ReadLog } from './read-log.ts';
export { readSarif } from './read-sarif.ts';
export { ruleAt, ruleOf } from './rule-of.ts';
export { findsSecrets, isSecret } from './secret.ts';
export { severityOf } from './severity-of.ts';
export {
  emptyCounts,
  scoreOfSeverity,
  severities,
  severityOfScore,
  severityOfWord,
} from './severity.ts';
export type { Severity } from './severity.ts';
export { streamSarif } from './stream-sarif.ts';
export { targetOf } from './target-of.ts';
export { sameTool, toolName } from './tool-name.ts';
