import { dependencyFinding, firstLine } from '../convert/dependency-finding.ts';
import { number, record, records, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding, FindingPlace } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

const levels = ['module', 'package', 'symbol'] as const;

type Level = (typeof levels)[number];

/**
 * govulncheck writes a `finding` for the module, each package and each symbol. One finding of ours
 * for an advisory and module: at the most precise level, which says whether the code calls it.
 */
export function findingsOf(
  found: readonly Fields[],
  advisories: ReadonlyMap<string, Fields>,
  scanLevel: string,
): readonly Finding[] {
  const best = new Map<string, Fields>();
  for (const one of found) {
    const key = `${text(one, 'osv') ?? ''} ${text(top(one), 'module') ?? ''}`;
    const known = best.get(key);
    if (known === undefined || isCloser(one, known)) best.set(key, one);
  }
  return [...best.values()].map((one) =>
    finding(one, advisories.get(text(one, 'osv') ?? '') ?? {}, scanLevel),
  );
}

function top(one: Fields): Fields {
  return records(one, 'trace')[0] ?? {};
}

function levelOf(one: Fields): Level {
  const frame = top(one);
  if (text(frame, 'function') !== undefined) return 'symbol';
  return text(frame, 'package') === undefined ? 'module' : 'package';
}

function isCloser(one: Fields, known: Fields): boolean {
  return levels.indexOf(levelOf(one)) > levels.indexOf(levelOf(known));
}

/** The levels of its own SARIF: an error is what is called, as far as it was asked to look. */
function wordOf(level: Level, scanLevel: string): string {
  const short = Math.max(levels.indexOf(scanLevel as Level), 0) - levels.indexOf(level);
  if (short <= 0) return 'error';
  return short === 1 ? 'warning' : 'note';
}

function finding(one: Fields, advisory: Fields, scanLevel: string): Finding {
  const id = text(one, 'osv') ?? 'govulncheck';
  const level = levelOf(one);
  const module = text(top(one), 'module') ?? 'a module without a name';
  const fixed = text(one, 'fixed_version');
  const details = text(advisory, 'details');
  return dependencyFinding({
    id,
    aliases: texts(advisory, 'aliases'),
    fixedIn: fixed === undefined ? [] : [fixed],
    package: { name: module, version: text(top(one), 'version'), ecosystem: 'Go' },
    title: text(advisory, 'summary') ?? firstLine(details),
    description: details,
    url: text(record(advisory, 'database_specific'), 'url') ?? `https://pkg.go.dev/vuln/${id}`,
    rank: rank(wordOf(level, scanLevel)),
    place: placeOf(one) ?? { path: 'go.mod' },
    properties: { reachable: level === 'symbol' ? 'called' : `${level} used` },
  });
}

/** The frame that is nearest to the user's own code stands last; paths of the standard library are no one's. */
function placeOf(one: Fields): FindingPlace | undefined {
  const position = record(records(one, 'trace').at(-1) ?? {}, 'position');
  const path = text(position, 'filename');
  if (path === undefined || records(one, 'trace').length < 2) return undefined;
  return { path, line: number(position, 'line'), column: number(position, 'column') };
}
