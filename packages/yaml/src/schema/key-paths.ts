import type { Shape } from './shape.ts';

/** The full name of a key below another, such as `phases[].tests.suites.<name>.empty`. */
export function keyBelow(prefix: string, { list }: Shape<unknown>, name: string): string {
  return `${prefix}${list ? '[]' : ''}${prefix === '' ? '' : '.'}${name}`;
}

/** Where each key of a file may stand: the full names that end with it. */
export function keyPaths(root: Shape<unknown>): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  const add = (prefix: string, shape: Shape<unknown>): void => {
    for (const [name, field] of Object.entries(shape.keys ?? {})) {
      const path = keyBelow(prefix, shape, name);
      paths.set(name, [...(paths.get(name) ?? []), path]);
      add(path, field.shape);
    }
  };
  add('', root);
  return paths;
}
