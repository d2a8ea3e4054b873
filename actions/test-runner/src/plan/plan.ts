import { splitCommand } from '@ci-actions/command';
import { checked } from '@ci-actions/inputs';
import type { Checked, Mistake } from '@ci-actions/inputs';
import type { PlanPorts } from '../ports.ts';
import type { CommandPlan, InputValues } from './command-plan.ts';
import { folderMistakes, patternMistakes } from './folder-mistakes.ts';

export type { CommandPlan, InputValues, ReportSource } from './command-plan.ts';

/**
 * Plans one run for each folder, or returns all mistakes. Runs nothing and writes nothing.
 */
export async function plan(
  values: Partial<InputValues>,
  ports: PlanPorts,
): Promise<Checked<readonly CommandPlan[]>> {
  const mistakes = [...(await folderMistakes(values, ports)), ...patternMistakes(values)];
  if (values.command === undefined) return checked(mistakes, []);
  const split = splitCommand(values.command, ports.env);
  if ('refused' in split) {
    const refused = split.refused.map((accepted) => mistake(values, accepted));
    return checked([...refused, ...mistakes], []);
  }
  const plans: CommandPlan[] = [];
  if (mistakes.length > 0) return checked(mistakes, plans);
  // The frameworks are loaded only for a command that can be planned.
  const { planDirectory } = await import('./plan-directory.ts');
  for (const [index, directory] of (values['working-directory'] ?? ['.']).entries()) {
    const planned = await planDirectory(split.command, values, directory, index, ports);
    if ('refused' in planned) return checked([mistake(values, planned.refused)], plans);
    plans.push(planned);
  }
  return { ready: plans };
}

/** The command is what the user wrote; `framework` may be a default. */
function mistake({ command = '' }: Partial<InputValues>, accepted: string): Mistake {
  return { name: 'command', value: command, accepted };
}
