import type { Shape } from '@ci-actions/yaml';
import { policyFile } from './describe-policy.ts';

/** The name of a key below another: `phases[].tests.suites.<name>.empty`. */
export function keyBelow(prefix: string, { list }: Shape<unknown>, name: string): string {
  return `${prefix}${list ? '[]' : ''}${prefix === '' ? '' : '.'}${name}`;
}

/** The keys that an action says that it enforces, in the file's order: each covers all below it. */
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
