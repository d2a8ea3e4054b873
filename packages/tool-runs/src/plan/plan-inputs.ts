import type { LintTool, ScanTool, Target } from '@ci-actions/analyzers';
import type { GivenArgs } from './args-kind.ts';
import type { GivenPaths } from './paths-kind.ts';
import type { AskedTool } from './tools-kind.ts';

/** The inputs of a runner that say what is called. An invalid one is absent. */
export interface PlanInputs {
  readonly tools?: readonly AskedTool<LintTool | ScanTool>[];
  readonly paths?: GivenPaths;
  readonly args?: GivenArgs | undefined;
  readonly target?: readonly Target[] | undefined;
  readonly locate?: string | undefined;
  readonly platforms?: readonly string[] | undefined;
  readonly 'working-directory'?: string;
  readonly name?: string;
}
