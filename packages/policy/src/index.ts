export { changesSinceBase } from './changes/base-changes.ts';
export type { BaseChanges } from './changes/base-changes.ts';
export { policyChangeAnnotations, policyChangesSection } from './changes/policy-changes-section.ts';
export { enforceableKeys } from './file/policy-keys.ts';
export { policyReference, policySchema } from './file/reference.ts';
export type { KeyReference } from './file/reference.ts';
export { policyFor } from './in-force/policy-context.ts';
export type { PolicyContext } from './in-force/policy-context.ts';
export type { ReadText } from './in-force/policy-file.ts';
export { endlessPhase, policyFileLine, policyLine } from './in-force/policy-line.ts';
export { allowedKind } from './inputs/allowed-kind.ts';
export type { AllowedJob } from './inputs/allowed-kind.ts';
export { expectKind } from './inputs/expect-kind.ts';
export { failOnKind } from './inputs/fail-on-kind.ts';
export type { Tightened } from './inputs/tighten.ts';
export { tightenAllowed } from './inputs/tighten-allowed.ts';
export type { AllowedJobs } from './inputs/tighten-allowed.ts';
export { tightenExpect } from './inputs/tighten-expect.ts';
export { tightenSecurity } from './inputs/tighten-security.ts';
export { tightenTests } from './inputs/tighten-tests.ts';
export { dayPattern, daysBetween, isDay } from './model/days.ts';
export type { Day } from './model/days.ts';
export { believedTools, wayToBelieve } from './model/incomplete-tools.ts';
export type { BelievedTools } from './model/incomplete-tools.ts';
export type {
  Allowance,
  IncompleteTool,
  Phase,
  Policy,
  SecurityRules,
  Suppression,
} from './model/policy.ts';
export { failOnOf, suiteRules } from './model/rules.ts';
export { suppressor } from './model/suppressor.ts';
export type { Suppressor } from './model/suppressor.ts';
