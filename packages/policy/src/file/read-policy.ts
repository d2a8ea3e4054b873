import type { Mistake } from '@ci-actions/inputs';
import { parseYaml, refuse } from '@ci-actions/yaml';
import type { Reading } from '@ci-actions/yaml';
import { placeOf } from '../model/places.ts';
import { builtInPhase } from '../model/policy.ts';
import type { Policy } from '../model/policy.ts';
import { checkLists } from './check-lists.ts';
import { checkPhases } from './check-phases.ts';
import { policyFile } from './describe-policy.ts';
import type { PolicyFile } from './describe-policy.ts';
import { inherit } from './inherit.ts';
import { policyFrom } from './policy-from.ts';

export type ReadPolicy = { readonly policy: Policy } | { readonly mistakes: readonly Mistake[] };

/** Reads a policy file's text; `path` is how mistakes name the file. All mistakes are told at once. */
export async function readPolicy(text: string, path: string): Promise<ReadPolicy> {
  const parsed = await parseYaml(text, path);
  if ('mistakes' in parsed) return parsed;
  const reading: Reading = { file: path, mistakes: [], places: new Map() };
  const file = policyFile.read(parsed.root, '', reading);
  const policy = file && checked(file, reading);
  if (policy && reading.mistakes.length === 0) return { policy };
  return { mistakes: reading.mistakes.map(nameWhole).toSorted(byPlace) };
}

function checked(file: PolicyFile, reading: Reading): Policy {
  // an entry or a name that could not be read would make its neighbours look wrong
  const phasesRead = !reading.mistakes.some(({ name }) =>
    /^phases?(\[\d+\](\.name)?)?$/.test(name),
  );
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

function nameWhole(mistake: Mistake): Mistake {
  return mistake.name === '' ? { ...mistake, name: 'the policy' } : mistake;
}

function byPlace({ place: a }: Mistake, { place: b }: Mistake): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
