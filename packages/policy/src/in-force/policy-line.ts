import { code } from '@ci-actions/markdown';
import { builtInPhase } from '../model/policy.ts';
import type { Phase } from '../model/policy.ts';
import type { PolicyContext } from './policy-context.ts';

type Judging = Pick<PolicyContext, 'source' | 'path' | 'phase' | 'next'>;

/** Which policy file and phase judged, Markdown. */
export function policyLine({ source, path, phase }: Judging): string {
  if (source === 'built-in') return `${noFile}; the built-in phase ${name(phase)} applies.`;
  const builtIn = phase === builtInPhase ? 'the built-in ' : '';
  return `Policy: ${code(path, 200)}, ${builtIn}phase ${name(phase)}.`;
}

/** The same for an action that no phase concerns. */
export function policyFileLine({ source, path }: Judging): string {
  return source === 'built-in' ? `${noFile}.` : `Policy: ${code(path, 200)}.`;
}

/** Said where an action looks ahead: no date brings the next phase. Undefined if one does. */
export function endlessPhase({ phase, next }: Judging): string | undefined {
  if (next === undefined || phase.until !== undefined) return undefined;
  return `Phase ${name(next)} follows, but ${name(phase)} has no ${code('until')}: nothing ends it.`;
}

const noFile = 'Policy: no file found';

const name = (phase: Phase): string => code(phase.name, 100);
