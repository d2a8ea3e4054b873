import type { LintTool, ScanTool } from '@ci-actions/analyzers';
import {
  commonInputs,
  defaulting,
  duration,
  integer,
  optional,
  policyInputs,
  required,
  text,
  word,
} from '@ci-actions/inputs';
import { argsKind } from './args-kind.ts';
import { pathsKind } from './paths-kind.ts';
import { toolsKind } from './tools-kind.ts';

/** The inputs that both runners have, for the tools of one. */
export function runnerInputs<const N extends LintTool | ScanTool>(
  action: string,
  names: readonly N[],
) {
  return {
    ...commonInputs(action),
    ...policyInputs,
    tools: required(toolsKind(names)),
    paths: defaulting(pathsKind(names), '.'),
    'working-directory': defaulting(text, '.'),
    args: optional(argsKind(names)),
    install: defaulting(word('auto', 'never'), 'auto'),
    timeout: defaulting(duration, '15m'),
    'report-folder': optional(text),
    annotations: defaulting(integer(0, 10), '10'),
  };
}
