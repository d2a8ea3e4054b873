import type { ExpectedTool } from '@ci-actions/findings';
import type { Kind } from '@ci-actions/inputs';
import { misspeltTools } from '../model/tool-names.ts';

const accepted = '"none", or lines of "tool" or "tool: target, target", each tool once';

/** The `expect` input; `none` expects no tool. */
export const expectKind: Kind<readonly ExpectedTool[]> = {
  accepted,
  parse: (given) => {
    if (given.trim() === 'none') return { value: [] };
    const lines = given
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const value = lines.map(expectedOf).filter((expected) => expected !== undefined);
    const tools = new Set(value.map(({ tool }) => tool.toLowerCase()));
    const whole = value.length === lines.length && tools.size === lines.length;
    if (!whole || lines.length === 0 || tools.has('none')) return { accepted };
    return { value, notices: misspeltTools(value.map(({ tool }) => tool)) };
  },
};

/** Rejects a comma before the colon: a line names one tool. */
function expectedOf(line: string): ExpectedTool | undefined {
  const colon = line.indexOf(':');
  const tool = (colon < 0 ? line : line.slice(0, colon)).trim();
  if (tool === '' || tool.includes(',')) return undefined;
  if (colon < 0) return { tool, targets: [] };
  const targets = line
    .slice(colon + 1)
    .split(',')
    .map((target) => target.trim());
  const unique = new Set(targets).size === targets.length;
  return unique && targets.every((target) => target !== '') ? { tool, targets } : undefined;
}

/** The tools in the format of the `expect` input and the `missing` output. */
export function expectedText(expected: readonly ExpectedTool[]): string {
  if (expected.length === 0) return 'none';
  return expected
    .map(({ tool, targets }) => (targets.length > 0 ? `${tool}: ${targets.join(', ')}` : tool))
    .join('; ');
}
