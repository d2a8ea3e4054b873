export { completeness } from './completeness.ts';
export type { Incompleteness } from './completeness.ts';
export { levelOf } from './level-of.ts';
export { locationOf, uriOf } from './location-of.ts';
export type { Place } from './location-of.ts';
export type * from './log.ts';
export { messageText, messageTextOf } from './message-text.ts';
export { convertNative, nativeReports } from './native/index.ts';
export type {
  AdvisoryFacts,
  ConvertedNative,
  NativeContent,
  NativeContext,
  NativeReport,
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
export { factsOf } from './kept-facts.ts';
export type { KeptFacts } from './kept-facts.ts';
export { failedRun } from './failed-run.ts';
export { merger } from './merger.ts';
export type { KeptResult } from './kept-result.ts';
export type { Dropped, MergedRun, Merger, ReportedRun } from './merger.ts';
export { originalRuleId, originalRuleIds } from './original-rule-id.ts';
export { percentDecoded } from './percent-decoded.ts';
export { readReport } from './read-report.ts';
export type { Report } from './read-report.ts';
export type { Checkout } from './repository-path.ts';
export { ranked } from './tally.ts';
export { headOfMerged, isMerged } from './merged-mark.ts';
export { writeLog } from './write-log.ts';
export type { ExtraRun } from './write-log.ts';
export { addLineHashes } from './line-fingerprints.ts';
export type { Sources } from './line-fingerprints.ts';
export { linkFindings } from './link-findings.ts';
