import { hint, nearest } from '@ci-actions/inputs';
import type { Kind } from '@ci-actions/inputs';

export interface AskedTool<Name extends string = string> {
  readonly name: Name;
  readonly version: string | undefined;
}

/** The input `tools`: `name` or `name@version`, each tool once. */
export function toolsKind<const N extends string>(
  names: readonly N[],
): Kind<readonly AskedTool<N>[]> {
  const accepted = `a list of ${names.join(', ')}; a version as name@version`;
  return {
    accepted,
    parse: (given) => {
      const words = given.split(/[\s,]+/).filter((word) => word !== '');
      const tools: AskedTool<N>[] = [];
      for (const word of words) {
        const [, name = '', version] = /^([^@]*)(?:@(.*))?$/.exec(word) ?? [];
        const known = names.find((one) => one === name);
        if (known === undefined) return { accepted: accepted + hint(nearest(name, names)) };
        if (version !== undefined && !/^\d[\w.+-]*$/.test(version)) {
          return { accepted: `a version such as ${name}@1.2.3` };
        }
        if (tools.some((tool) => tool.name === known)) {
          return { accepted: `each tool once, not "${name}" twice` };
        }
        tools.push({ name: known, version });
      }
      return tools.length > 0 ? { value: tools } : { accepted };
    },
  };
}
