/** The path of a key. */
export function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
