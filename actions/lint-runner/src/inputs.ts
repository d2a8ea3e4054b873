import { lintToolNames } from '@ci-actions/analyzers';
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
import { argsKind, pathsKind, toolsKind } from '@ci-actions/tool-runs';

export const inputs = {
  ...commonInputs('lint-runner'),
  ...policyInputs,
  tools: required(toolsKind(lintToolNames)),
  paths: defaulting(pathsKind(lintToolNames), '.'),
  'working-directory': defaulting(text, '.'),
  args: optional(argsKind(lintToolNames)),
  install: defaulting(word('auto', 'never'), 'auto'),
  timeout: defaulting(duration, '15m'),
  'report-folder': optional(text),
  annotations: defaulting(integer(0, 10), '10'),
};
