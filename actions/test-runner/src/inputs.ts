import {
  commonInputs,
  defaulting,
  duration,
  integer,
  lines,
  list,
  optional,
  policyInputs,
  required,
  text,
  word,
} from '@ci-actions/inputs';
import { frameworkNames } from './framework/framework-name.ts';

export const inputs = {
  ...commonInputs('test-runner'),
  ...policyInputs,
  command: required(text),
  framework: defaulting(word('auto', ...frameworkNames, 'other'), 'auto'),
  'working-directory': defaulting(lines, '.'),
  reports: optional(list),
  empty: defaulting(word('policy', 'allow', 'deny'), 'policy'),
  'expect-tests': optional(integer(1)),
  timeout: optional(duration),
  annotations: defaulting(integer(0, 10), '10'),
  'report-file': optional(text),
};
