export { findWorkflow } from './find-workflow.ts';
export type { FoundWorkflow } from './find-workflow.ts';
export { judgeNeeds } from './judge-needs.ts';
export type { NeedsJudgement } from './judge-needs.ts';
export { needsKind } from './need.ts';
export type { Need } from './need.ts';
export { needsTable } from './needs-table.ts';
export type { LegRow, TableExtra } from './needs-table.ts';
