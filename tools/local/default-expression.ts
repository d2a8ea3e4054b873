/** The contexts that an action's defaults may ask for, by path (`github.token`, `matrix`). */
export type Contexts = ReadonlyMap<string, unknown>;

const supported = /^(?:toJSON\(\s*(?<json>[a-z_.]+)\s*\)|(?<plain>[a-z_.]+))$/;

/**
 * Evaluates the `${{ }}` of a default in action.yml: a path of `contexts`, or `toJSON(path)`.
 * Anything else is an error and not an empty text: a runner would know it, this tool does not.
 */
export function evaluateDefault(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const { json, plain } = supported.exec(expression.trim())?.groups ?? {};
    const path = json ?? plain;
    if (path === undefined || !contexts.has(path)) {
      throw new Error(`the local runner cannot evaluate \${{${expression}}}`);
    }
    const value = contexts.get(path);
    return json === undefined ? String(value ?? '') : JSON.stringify(value, null, 2);
  });
}
