import type { Notice } from '../in-force/phase-in-force.ts';
import { lineOf } from '../model/places.ts';
import type { Phase, Policy } from '../model/policy.ts';
import { misspeltTools } from '../model/tool-names.ts';

/**
 * A notice for each tool of the file that looks misspelt, on the first line that names it: what is said
 * of a tool that does not exist has no effect.
 */
export function toolNotices(policy: Policy, file: string): Notice[] {
  const named = namedTools(policy);
  const first = named.filter(
    ({ tool }, index) => named.findIndex((other) => other.tool === tool) === index,
  );
  return first.flatMap(({ tool, place }) => {
    const line = typeof place === 'number' ? place : lineOf(policy.lines, place);
    return misspeltTools([tool], ['default']).map((message) => ({
      level: 'notice' as const,
      message,
      file,
      ...(line !== undefined && { line }),
    }));
  });
}

interface NamedTool {
  readonly tool: string;
  /** The path of a key, or the line. */
  readonly place: string | number;
}

function namedTools({ phases, security, suppressions }: Policy): NamedTool[] {
  return [
    ...phases.flatMap((phase, index) => namedIn(phase, `phases[${index}]`)),
    ...listed(
      'security.expect',
      security.expect.map(({ tool }) => tool),
    ),
    ...listed('security.without-secrets', security.withoutSecrets),
    ...suppressions.flatMap(({ tool, line }) =>
      tool === undefined ? [] : [{ tool, place: line }],
    ),
  ];
}

function namedIn({ lint, security }: Phase, path: string): NamedTool[] {
  const failOn = Object.keys(security.failOn);
  return [
    ...listed(`${path}.lint.advisory`, lint.advisory),
    ...failOn.map((tool) => ({ tool, place: `${path}.security.fail-on.${tool}` })),
    ...listed(`${path}.security.advisory`, security.advisory),
  ];
}

function listed(path: string, tools: readonly string[]): NamedTool[] {
  return tools.map((tool, index) => ({ tool, place: `${path}[${index}]` }));
}
