export { failedRun } from './merge/failed-run.ts';
export { keptFinding } from './merge/kept-finding.ts';
export type { KeptResult } from './merge/kept-result.ts';
export { withLineHashes } from './merge/line-fingerprints.ts';
export type { Sources } from './merge/line-fingerprints.ts';
export { withLinks } from './merge/link-findings.ts';
export { merger } from './merge/merger.ts';
export type { MergedRun, Merger, ReportedRun, ReportPlace } from './merge/merger.ts';
export { withMarks } from './merge/with-marks.ts';
export { writeLog } from './merge/write-log.ts';
export type { ExtraRun } from './merge/write-log.ts';
export type {
  Level,
  Log,
  Notification,
  Result,
  ReportingDescriptor,
  Run,
  Suppression,
} from './model/log.ts';
export { percentDecoded } from './model/percent-decoded.ts';
export type { SourceRun } from './model/source-run.ts';
export { ranked } from './model/tally.ts';
export { toolName } from './model/tool-name.ts';
export { headOfMerged, isMerged } from './read/merged-mark.ts';
export { readJson } from './read/read-json.ts';
export { logOf } from './read/read-log.ts';
export type { Checkout } from './resolve/repository-path.ts';
export { cachedCheckout } from './resolve/cached-checkout.ts';
export { boundedName } from './resolve/bounded-name.ts';
export { completeness, looksUsual, warningsOf } from './resolve/completeness.ts';
export type { Incompleteness } from './resolve/completeness.ts';
export { coverageOf } from './resolve/covered-findings.ts';
export { sourceFindings } from './resolve/source-findings.ts';
export { streamFindings } from './resolve/stream-findings.ts';
export { locationOf } from './resolve/location-of.ts';
export { messageText } from './resolve/message-text.ts';
export { isSecret } from './resolve/secret.ts';
export { severityOf } from './resolve/severity-of.ts';
export { targetOf } from './resolve/target-of.ts';
export { normalizeRun } from './schema/normalize-run.ts';
export { isRecord } from './schema/values.ts';
export type { OnRepair } from './schema/values.ts';
