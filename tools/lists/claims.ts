import { nearest } from '@ci-actions/inputs';

/** What an action says in its own folder that the lists are made of. */
export interface Claims {
  readonly action: string;
  /** Names of action.yml. */
  readonly inputs: readonly string[];
  /** Keys of the policy file, of docs.yml. */
  readonly enforces: readonly string[];
}

/** Each key with the actions that enforce it, none where nobody does; `keys` says their order. */
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

/** A gate judges the jobs that it needs; one that may fail unseen is no check. */
export function gates(claims: readonly Claims[]): string[] {
  return claims.filter(({ inputs }) => inputs.includes('needs')).map(({ action }) => action);
}

function mistakes({ action, inputs, enforces }: Claims, keys: readonly string[]): string[] {
  const file = `actions/${action}/docs.yml: enforces`;
  const unknown = enforces.filter((key) => !keys.includes(key));
  const twice = enforces.filter((key, at) => enforces.indexOf(key) !== at);
  return [
    ...unknown.map(
      (key) => `${file}: "${key}" is no key of the policy; the nearest is "${nearest(key, keys)}"`,
    ),
    ...twice.map((key) => `${file}: "${key}" stands twice`),
    ...(enforces.length > 0 && !inputs.includes('policy')
      ? [`${file}: action.yml has no input "policy", so the action reads no policy`]
      : []),
  ];
}
