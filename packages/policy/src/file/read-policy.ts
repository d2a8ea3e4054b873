import type { Mistake } from '@ci-actions/inputs';
import { placeOf, readShaped, refuse } from '@ci-actions/yaml';
import type { Reading } from '@ci-actions/yaml';
import { builtInPhase } from '../model/policy.ts';
import type { Policy } from '../model/policy.ts';
import { checkLists } from './check-lists.ts';
import { checkPhases } from './check-phases.ts';
import { policyFile } from './describe-policy.ts';
import type { PolicyFile } from './describe-policy.ts';
import { inherit } from './inherit.ts';
import { policyFrom } from './policy-from.ts';

export type ReadPolicy = { readonly policy: Policy } | { readonly mistakes: readonly Mistake[] };

/** Reads the text of a policy file; mistakes name it `path`. Reports all mistakes at once. */
export async function readPolicy(text: string, path: string): Promise<ReadPolicy> {
  const read = await readShaped(text, path, 'the policy', policyFile, checked);
  return 'value' in read ? { policy: read.value } : read;
}

function checked(file: PolicyFile, reading: Reading): Policy {
  // an unreadable phase or name would cause false mistakes in other phases
  const unread = [...reading.mistakes.map(({ name }) => name), ...reading.meant];
  const phasesRead = !unread.some((name) => /^phases?(\[\d+\](\.name)?)?$/.test(name));
  checkLists(file, reading);
  const phases = file.phases ? inherit(file.phases) : [builtInPhase];
  if (phasesRead && file.phases && file.phase === undefined) {
    const names = phases.map(({ name }) => name).join(', ');
    refuse(
      reading,
      'phase',
      placeOf(reading, 'phases'),
      '',
      `the phase in force, one of: ${names}`,
    );
  } else if (phasesRead) checkPhases(phases, file.phase ?? builtInPhase.name, reading);
  return policyFrom(file, phases, reading.places);
}
