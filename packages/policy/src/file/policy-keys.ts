import { keyBelow } from '@ci-actions/yaml';
import type { Shape } from '@ci-actions/yaml';
import { policyFile } from './describe-policy.ts';

/** The keys that an action may list under `enforces`, in file order. Each covers the keys below it. */
export function enforceableKeys(): string[] {
  return below('', policyFile);
}

function below(prefix: string, shape: Shape<unknown>): string[] {
  return Object.entries(shape.keys ?? {}).flatMap(([name, field]) => {
    const key = keyBelow(prefix, shape, name);
    if (field.enforced === 'by the reader') return [];
    return field.enforced === 'as a whole' || !field.shape.keys ? [key] : below(key, field.shape);
  });
}
