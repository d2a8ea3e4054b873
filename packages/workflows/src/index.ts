export type { CommitFiles } from './commit-files.ts';
export { executionsByJob } from './executions-by-job.ts';
export { executionsOfJob, ofLeg, runningJobs } from './executions-of-job.ts';
export { gateCondition } from './gate-condition.ts';
export { parseWorkflow } from './parse-workflow.ts';
export type { Workflow, WorkflowJob } from './workflow.ts';
