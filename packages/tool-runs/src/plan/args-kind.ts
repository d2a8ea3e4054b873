import type { Kind } from '@ci-actions/inputs';
import { linesByTool } from './by-tool.ts';

/** The texts of each tool's lines. They are split into words where the environment is known. */
export type GivenArgs = ReadonlyMap<string, readonly string[]>;

/** The input `args`. */
export function argsKind(names: readonly string[]): Kind<GivenArgs> {
  const accepted = `lines "tool: arguments", for example "${names[0]}: --option value"`;
  return {
    accepted,
    parse: (given) => {
      const lines = linesByTool(given, names);
      if ('refused' in lines) return { accepted: lines.refused };
      return lines.others.length > 0 ? { accepted } : { value: lines.byTool };
    },
  };
}
