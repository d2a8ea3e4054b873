export { excuseOf, missingTools, toolAndTarget } from './expected-tools.ts';
export type {
  ExcusedTools,
  ExpectedTool,
  MissingTool,
  ToolExcuse,
  ToolRun,
} from './expected-tools.ts';
export { placeOf } from './finding.ts';
export type { BaselineState, Finding } from './finding.ts';
export { knownTools } from './known-tools.ts';
export { findsSecretsToo, isSecretTool, secretKindOf } from './secret-kind.ts';
export type { SecretKind, SecretRule } from './secret-kind.ts';
export {
  emptyCounts,
  scoreOfSeverity,
  severities,
  severityOfScore,
  severityOfWord,
} from './severity.ts';
export type { Severity } from './severity.ts';
export { namesTool, sameTool, valueForTool } from './tool-name.ts';
