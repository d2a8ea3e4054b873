export { readReport } from './read-report.ts';
export type {
  Analyzer,
  Call,
  CallEnd,
  CallRequest,
  Hidden,
  NotRun,
  Program,
  Reading,
  Target,
  TargetKind,
} from './tool/analyzer.ts';
export type { Installation, ReleaseFile } from './tool/installation.ts';
export { loadAnalyzer } from './tool/load-analyzer.ts';
export { lintToolNames, scanToolNames, toolTokens } from './tool/names.ts';
export type { LintTool, ScanTool } from './tool/names.ts';
export type { Surroundings } from './tool/surroundings.ts';
