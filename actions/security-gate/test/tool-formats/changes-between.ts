import type { Finding } from '@ci-actions/findings';

export interface Changes {
  /** Findings that only the first report has, as `rule path:line`. */
  readonly lost: readonly string[];
  /** Those that only the second has. */
  readonly added: readonly string[];
  /** Each pair of severities that a finding has in them, as `medium → high`, sorted. */
  readonly severities: readonly string[];
}

/** How the second of two reports of one scan differs. Findings are compared by rule and place. */
export function changesBetween(first: readonly Finding[], second: readonly Finding[]): Changes {
  const before = byPlace(first);
  const after = byPlace(second);
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

type ByPlace = ReadonlyMap<string, readonly string[]>;

function byPlace(findings: readonly Finding[]): ByPlace {
  const places = Map.groupBy(findings, ({ rule, path, line }) => `${rule} ${path}:${line}`);
  return new Map([...places].map(([at, same]) => [at, same.map((one) => one.severity).sort()]));
}

function beyond(some: ByPlace, others: ByPlace): string[] {
  return [...some].flatMap(([place, { length }]) =>
    Array.from({ length: Math.max(0, length - (others.get(place)?.length ?? 0)) }, () => place),
  );
}
