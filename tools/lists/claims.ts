import { nearest } from '@ci-actions/inputs';

/** What the lists need to know about an action, from its folder. */
export interface Claims {
  readonly action: string;
  /** Names of the inputs in action.yml. */
  readonly inputs: readonly string[];
  /** Keys of the policy file that docs.yml lists. */
  readonly enforces: readonly string[];
  /** Verdicts with which its step may end green. */
  readonly green: readonly string[];
}

/** Each key of `keys`, in that order, with the actions that enforce it. Throws for a wrong claim. */
export function enforcers(
  claims: readonly Claims[],
  keys: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const wrong = claims.flatMap((claim) => mistakes(claim, keys));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return Object.fromEntries(
    keys.map((key) => [
      key,
      claims.filter(({ enforces }) => enforces.includes(key)).map(({ action }) => action),
    ]),
  );
}

/** The actions with an input `needs`: they judge the jobs that their job needs. */
export function gates(claims: readonly Claims[]): string[] {
  return claims.filter(({ inputs }) => inputs.includes('needs')).map(({ action }) => action);
}

/** Every word with which a step of ours may end green. */
export function greenVerdicts(claims: readonly Claims[]): string[] {
  return [...new Set(claims.flatMap(({ green }) => green))].sort();
}

function mistakes({ action, inputs, enforces }: Claims, keys: readonly string[]): string[] {
  const file = `actions/${action}/docs.yml: enforces`;
  const unknown = enforces.filter((key) => !keys.includes(key));
  const twice = enforces.filter((key, at) => enforces.indexOf(key) !== at);
  return [
    ...unknown.map(
      (key) =>
        `${file}: "${key}" is not a key of the policy; the nearest is "${nearest(key, keys)}"`,
    ),
    ...twice.map((key) => `${file}: "${key}" is listed twice`),
    ...(enforces.length > 0 && !inputs.includes('policy')
      ? [`${file}: action.yml has no input "policy", so the action reads no policy`]
      : []),
  ];
}
