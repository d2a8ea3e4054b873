import { scanToolNames } from '@ci-actions/analyzers';
import {
  commonInputs,
  defaulting,
  duration,
  integer,
  list,
  optional,
  policyInputs,
  required,
  text,
  word,
} from '@ci-actions/inputs';
import { argsKind, pathsKind, targetKind, toolsKind } from '@ci-actions/tool-runs';

export const inputs = {
  ...commonInputs('scan-runner'),
  ...policyInputs,
  tools: required(toolsKind(scanToolNames)),
  paths: defaulting(pathsKind(scanToolNames), '.'),
  'working-directory': defaulting(text, '.'),
  args: optional(argsKind(scanToolNames)),
  judge: defaulting(word('findings', 'ran'), 'findings'),
  target: optional(targetKind),
  locate: optional(text),
  platforms: optional(list),
  install: defaulting(word('auto', 'never'), 'auto'),
  timeout: defaulting(duration, '15m'),
  'report-folder': optional(text),
  annotations: defaulting(integer(0, 10), '10'),
};
