export type { PlannedCall, ToolPlan } from './plan/tool-plan.ts';
export type { Install, InstallRequest, RunPorts } from './run/ports.ts';
export type { ToolOptions } from './run/run-tool.ts';
export { runTools } from './run/run-tools.ts';
export type { CallRun, Fix, ToolRun } from './run/tool-run.ts';
