import { nearest } from '@ci-actions/inputs';
import type { Mistake } from '@ci-actions/inputs';
import { unenforced } from '../file/enforcement.ts';
import { toolNotices } from '../file/tool-notices.ts';
import type { Day } from '../model/days.ts';
import { builtInPhase, builtInPolicy } from '../model/policy.ts';
import type { Phase, Policy } from '../model/policy.ts';
import { phaseInForce, phaseNotices } from './phase-in-force.ts';
import type { Notice } from './phase-in-force.ts';
import { defaultPolicyPaths, findPolicy } from './policy-file.ts';
import type { ReadText } from './policy-file.ts';

/** The policy of a run and its phase in force. */
export interface PolicyContext {
  /** The policy file, or the built-in policy. Only a file limits what inputs may loosen. */
  readonly source: 'file' | 'built-in';
  /** The file that was read; if there is none, the one to write. */
  readonly path: string;
  /** Every path that was looked at: the given one, or those of the default files. */
  readonly searched: readonly string[];
  readonly policy: Policy;
  readonly phase: Phase;
  /** The phase after it, for the look-ahead. */
  readonly next?: Phase;
  readonly notices: readonly Notice[];
}

export interface PolicyRequest {
  /** From an input: the file must exist. */
  readonly path?: string | undefined;
  /** From an input: the phase in force or a later one. */
  readonly phase?: string | undefined;
  readonly today: Day;
  readonly readText: ReadText;
}

export type PolicyContextResult =
  { readonly policyContext: PolicyContext } | { readonly mistakes: readonly Mistake[] };

export async function policyFor(request: PolicyRequest): Promise<PolicyContextResult> {
  const found = await findPolicy(searchedBy(request), request.readText);
  if ('mistake' in found) return { mistakes: [found.mistake] };
  if (found.file === undefined) return withoutFile(request);
  // loaded only if there is a file to read
  const { readPolicy } = await import('../file/read-policy.ts');
  const { text, path } = found.file;
  const read = await readPolicy(text, path);
  if ('mistakes' in read) return read;
  return contextOf(read.policy, request, path);
}

const searchedBy = ({ path }: PolicyRequest): readonly string[] =>
  path === undefined ? defaultPolicyPaths : [path];

function withoutFile(request: PolicyRequest): PolicyContextResult {
  const { path: given, phase } = request;
  const path = given ?? defaultPolicyPaths[0];
  const mistakes: Mistake[] = [];
  if (given !== undefined) {
    mistakes.push({ name: 'policy', value: given, accepted: 'the path of an existing file' });
  }
  if (phase !== undefined && phase !== builtInPhase.name) {
    const accepted = `"${builtInPhase.name}", the only phase without a policy file; to add phases, write ${path}`;
    mistakes.push({ name: 'phase', value: phase, accepted });
  }
  if (mistakes.length > 0) return { mistakes };
  const policyContext: PolicyContext = {
    source: 'built-in',
    path,
    searched: searchedBy(request),
    policy: builtInPolicy,
    phase: builtInPhase,
    notices: [],
  };
  return { policyContext };
}

function contextOf(policy: Policy, request: PolicyRequest, path: string): PolicyContextResult {
  const { phase, today } = request;
  const inForce = phaseInForce(policy, today);
  const chosen =
    phase === undefined ? inForce : policy.phases.findIndex(({ name }) => name === phase);
  const current = policy.phases[chosen];
  if (!current || chosen < inForce) {
    return { mistakes: [wrongPhase(policy, inForce, phase ?? '')] };
  }
  const next = policy.phases[chosen + 1];
  const notices = [
    ...phaseNotices(policy, path, today),
    ...unenforced(policy, path),
    ...toolNotices(policy, path),
  ];
  const policyContext: PolicyContext = {
    source: 'file',
    path,
    searched: searchedBy(request),
    policy,
    phase: current,
    notices,
  };
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
