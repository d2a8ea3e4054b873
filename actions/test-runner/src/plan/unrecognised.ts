import { nearest } from '@ci-actions/inputs';
import type { FoundRuns } from '../command/find-runs.ts';
import { programName } from '../command/after-launchers.ts';
import { otherTool } from '../command/other-tools.ts';
import { frameworks } from '../framework/frameworks.ts';
import type { InputValues } from './command-plan.ts';

const exitCodeOnly = '"framework: other" judges only the exit code';

/** What to write for a command that starts no known test runner, or another one than is named. */
export function unrecognised(
  found: Extract<FoundRuns, { kind: 'unknown' | 'one' | 'each' }>,
  framework: InputValues['framework'],
  command: string,
): string {
  const names = Object.keys(frameworks);
  const subject =
    framework === 'auto'
      ? 'a command that this action can look into'
      : `a command that calls ${framework}`;
  if (found.kind !== 'unknown') {
    return `${subject}, as the input "framework" says; this one calls ${found.framework.name}`;
  }
  const programs = found.programs.map((words) => programName(words[0] ?? ''));
  const name = programs.find((program) => otherTool(program)) ?? programs.at(-1) ?? command;
  const tool = otherTool(name);
  if (tool) {
    return `${subject}; ${name} is not one: set "reports: ${tool.reports}", written by ${tool.writtenBy}. ${exitCodeOnly}`;
  }
  const near = nearest(name, names);
  const typo =
    name !== near && near.startsWith(name.slice(0, 3)) ? ` (the nearest is ${near})` : '';
  return (
    `${subject}; ${name} is not one${typo}: call ${names.join(', ')}, or let the command write ` +
    `a report and set "reports" to its path. ${exitCodeOnly}`
  );
}
