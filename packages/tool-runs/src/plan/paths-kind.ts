import type { Kind } from '@ci-actions/inputs';
import { linesByTool } from './by-tool.ts';

/** The paths of each tool that has lines of its own, and those of the rest. */
export interface GivenPaths {
  readonly others: readonly string[];
  readonly byTool: ReadonlyMap<string, readonly string[]>;
}

const accepted =
  'paths between commas, blanks or newlines; for one tool a line "tool: path"; a path with a blank in quotes';

/** The input `paths`. */
export function pathsKind(names: readonly string[]): Kind<GivenPaths> {
  return {
    accepted,
    parse: (given) => {
      const lines = linesByTool(given, names);
      if ('refused' in lines) return { accepted: lines.refused };
      const own = [...lines.byTool].map(
        ([tool, text]) => [tool, pathsIn(text.join('\n'))] as const,
      );
      const others = pathsIn(lines.others.join('\n'));
      if (others === undefined) return { accepted };
      const byTool = new Map<string, readonly string[]>();
      for (const [tool, paths] of own) {
        if (paths === undefined || paths.length === 0) return { accepted };
        byTool.set(tool, paths);
      }
      return { value: { others, byTool } };
    },
  };
}

/** Undefined where a quote is not closed. */
function pathsIn(text: string): readonly string[] | undefined {
  const words = [...text.matchAll(/"([^"\n]*)"|'([^'\n]*)'|[^\s,"']+|(["'])/g)];
  if (words.some(([, , , open]) => open !== undefined)) return undefined;
  const paths = words.map(([word, double, single]) => plain(double ?? single ?? word));
  return [...new Set(paths)];
}

/** `./src/` and `src` are one path. */
function plain(path: string): string {
  const short = path.replace(/^(\.\/+)+/, '').replace(/(?<=[^/])\/+$/, '');
  return short === '' ? '.' : short;
}
