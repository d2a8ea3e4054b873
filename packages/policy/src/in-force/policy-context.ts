import { nearest } from '@ci-actions/inputs';
import type { Mistake } from '@ci-actions/inputs';
import { unenforced } from '../file/enforcement.ts';
import type { Day } from '../model/days.ts';
import { builtInPhase, builtInPolicy } from '../model/policy.ts';
import type { Phase, Policy } from '../model/policy.ts';
import { phaseInForce, phaseNotices } from './phase-in-force.ts';
import type { Notice } from './phase-in-force.ts';

export const defaultPolicyPath = '.github/ci-policy.yml';

/** What holds for a run: the policy, and the phase by which it judges. */
export interface PolicyContext {
  /** Whether a file says so; where none does, inputs may say anything. */
  readonly source: 'file' | 'built-in';
  /** The file that was read or looked for. */
  readonly path: string;
  readonly policy: Policy;
  readonly phase: Phase;
  /** The phase after it, by which look-ahead judges. */
  readonly next?: Phase;
  readonly notices: readonly Notice[];
}

export interface PolicyRequest {
  /** Given by hand: then the file must be there. */
  readonly path?: string | undefined;
  /** Given by hand: the phase in force or a later one. */
  readonly phase?: string | undefined;
  readonly today: Day;
  /** The file's text, undefined where there is none; throws where it cannot be read. */
  readonly readText: (path: string) => Promise<string | undefined>;
}

export type PolicyContextResult =
  { readonly policyContext: PolicyContext } | { readonly mistakes: readonly Mistake[] };

export async function policyFor(request: PolicyRequest): Promise<PolicyContextResult> {
  const path = request.path ?? defaultPolicyPath;
  const text = await request.readText(path);
  if (text === undefined) return withoutFile(request, path);
  // what reads a file is loaded only where there is one
  const { readPolicy } = await import('../file/read-policy.ts');
  const read = await readPolicy(text, path);
  if ('mistakes' in read) return read;
  return standingOf(read.policy, request, path);
}

function withoutFile({ path: given, phase }: PolicyRequest, path: string): PolicyContextResult {
  const mistakes: Mistake[] = [];
  if (given !== undefined) {
    mistakes.push({ name: 'policy', value: given, accepted: 'the path of a file that exists' });
  }
  if (phase !== undefined && phase !== builtInPhase.name) {
    const accepted = `"${builtInPhase.name}", the only phase while there is no policy file; to have phases, write ${path}`;
    mistakes.push({ name: 'phase', value: phase, accepted });
  }
  if (mistakes.length > 0) return { mistakes };
  const policyContext: PolicyContext = {
    source: 'built-in',
    path,
    policy: builtInPolicy,
    phase: builtInPhase,
    notices: [],
  };
  return { policyContext };
}

function standingOf(
  policy: Policy,
  { phase, today }: PolicyRequest,
  path: string,
): PolicyContextResult {
  const inForce = phaseInForce(policy, today);
  const chosen =
    phase === undefined ? inForce : policy.phases.findIndex(({ name }) => name === phase);
  const current = policy.phases[chosen];
  if (!current || chosen < inForce) {
    return { mistakes: [wrongPhase(policy, inForce, phase ?? '')] };
  }
  const next = policy.phases[chosen + 1];
  const notices = [...phaseNotices(policy, path, today), ...unenforced(policy, path)];
  const policyContext: PolicyContext = { source: 'file', path, policy, phase: current, notices };
  return { policyContext: next ? { ...policyContext, next } : policyContext };
}

function wrongPhase({ phases }: Policy, inForce: number, given: string): Mistake {
  const names = phases.map(({ name }) => name);
  const allowed = names.slice(inForce);
  const later = allowed.length > 1 ? ` or a later one (${allowed.slice(1).join(', ')})` : '';
  const known = names.includes(given)
    ? `; "${given}" is an earlier phase`
    : `; the nearest is "${nearest(given, allowed)}"`;
  const accepted = `the phase in force, "${allowed[0]}"${later}${known}`;
  return { name: 'phase', value: given, accepted };
}
