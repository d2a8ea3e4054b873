export { daysBetween, isDay } from './days.ts';
export type { Day } from './days.ts';
export { enforcedBy } from './enforcement.ts';
export type { Notice } from './phase-in-force.ts';
export { lacksSecrets } from './lacks-secrets.ts';
export type { Trigger } from './lacks-secrets.ts';
export { builtInPhase, builtInPolicy } from './policy.ts';
export type {
  Allowance,
  Coverage,
  Decision,
  Empty,
  Expected,
  Phase,
  Policy,
  Protection,
  SecurityRules,
  SuiteRules,
  Suppression,
} from './policy.ts';
export { readPolicy } from './read-policy.ts';
export type { ReadPolicy } from './read-policy.ts';
export { failOnOf, suiteNeedsCoverage, suiteRules } from './rules.ts';
export type { Severity, Threshold } from './severity.ts';
export { defaultPolicyPath, policyFor } from './standing.ts';
export type { PolicyRequest, Standing, Standings } from './standing.ts';
export { namesTool, sameTool, secretTools } from './tool-name.ts';
export { allowedKind } from './allowed-kind.ts';
export type { AllowedJob } from './allowed-kind.ts';
export { expectedText, expectKind } from './expect-kind.ts';
export { failOnKind } from './fail-on-kind.ts';
export type { GivenFailOn } from './fail-on-kind.ts';
export { suppressor } from './suppressor.ts';
export type { Suppressible, Suppressor } from './suppressor.ts';
export type { Tightened } from './tighten.ts';
export { tightenAllowed } from './tighten-allowed.ts';
export type { AllowedJobs, GivenAllowed } from './tighten-allowed.ts';
export { tightenExpect } from './tighten-expect.ts';
export type { TightenedExpect } from './tighten-expect.ts';
export { tightenSecurity } from './tighten-security.ts';
export type { GivenSecurity } from './tighten-security.ts';
export { tightenTests } from './tighten-tests.ts';
export type { GivenTests } from './tighten-tests.ts';
export { suppressionText } from './decision-changes.ts';
export { policyChanges } from './policy-changes.ts';
export type { PolicyChange } from './policy-changes.ts';
export { policyReference, policySchema } from './reference.ts';
export type { KeyReference } from './reference.ts';
export { baseCommit, changesSinceBase } from './base-changes.ts';
export type { BaseChanges, BaseRequest } from './base-changes.ts';
export {
  changeText,
  policyChangeAnnotations,
  policyChangesSection,
} from './policy-changes-section.ts';
export { textAt } from './text-at.ts';
