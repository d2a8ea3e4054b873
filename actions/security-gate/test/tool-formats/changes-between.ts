import type { Finding } from '@ci-actions/findings';

export interface Changes {
  /** Findings that only the first report has, as `rule path:line` or `rule`. */
  readonly lost: readonly string[];
  /** Those that only the second has. */
  readonly added: readonly string[];
  /** Each pair of severities that a finding has in them, as `medium → high`, sorted. */
  readonly severities: readonly string[];
}

/**
 * How the second of two reports of one scan differs. Findings are compared by rule and place, or by
 * rule alone. A finding without a line is one of the whole file, which starts at line 1.
 */
export function changesBetween(
  first: readonly Finding[],
  second: readonly Finding[],
  by: 'place' | 'rule' = 'place',
): Changes {
  const before = keyed(first, by);
  const after = keyed(second, by);
  const shared = [...before].flatMap(([place, severities]) =>
    severities.flatMap((from, at) => {
      const to = after.get(place)?.[at];
      return to === undefined || to === from ? [] : [`${from} → ${to}`];
    }),
  );
  return {
    lost: beyond(before, after),
    added: beyond(after, before),
    severities: [...new Set(shared)].sort(),
  };
}

type Keyed = ReadonlyMap<string, readonly string[]>;

function keyed(findings: readonly Finding[], by: 'place' | 'rule'): Keyed {
  const places = Map.groupBy(findings, ({ rule, path, line = 1 }) =>
    by === 'rule' ? rule : `${rule} ${path}:${line}`,
  );
  return new Map([...places].map(([at, same]) => [at, same.map((one) => one.severity).sort()]));
}

function beyond(some: Keyed, others: Keyed): string[] {
  return [...some].flatMap(([place, { length }]) =>
    Array.from({ length: Math.max(0, length - (others.get(place)?.length ?? 0)) }, () => place),
  );
}
