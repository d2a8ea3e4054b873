import type { Person } from '../message/commit.ts';
import { personKeys } from '../message/same-person.ts';
import type { Change } from './change.ts';
import type { DependencyUpdate, UpdatedDependency } from './dependency-update.ts';

/** A line that updates dependencies, while older lines are folded into it. */
interface Line {
  change: Change;
  readonly update: DependencyUpdate;
  dependencies: UpdatedDependency[];
  more: boolean;
  security: boolean;
  /** The changes that are folded into it, newest first. */
  readonly older: Change[];
}

/**
 * Names each updated dependency once, from its first version to its last, at the place of the
 * newest update. Updates of one group become one line. A breaking change stays as it is.
 *
 * @param changes newest first.
 */
export function foldDependencyUpdates(changes: readonly Change[]): readonly Change[] {
  const places = new Map<string, Line>();
  const kept: (Change | Line)[] = [];
  for (const change of changes) {
    if (change.update === undefined || change.breaking.length > 0) kept.push(change);
    else {
      const line = lineOf(change, change.update);
      fold(line, places);
      if (line.dependencies.length > 0 || line.more) kept.push(line);
    }
  }
  return kept.map((item) => ('older' in item ? shown(item) : item));
}

const lineOf = (change: Change, update: DependencyUpdate): Line => ({
  change,
  update,
  dependencies: [...update.dependencies],
  more: update.more,
  security: update.title !== undefined && update.security,
  older: [],
});

/** Moves what newer lines name already into them, and registers the rest of the line. */
function fold(line: Line, places: Map<string, Line>): void {
  const own: UpdatedDependency[] = [];
  for (const older of line.dependencies) {
    const newer = places.get(keyOf(older));
    if (newer === undefined) own.push(older);
    else {
      newer.dependencies = newer.dependencies.map((of) =>
        keyOf(of) === keyOf(older)
          ? { ...of, from: older.from, security: of.security || older.security || line.security }
          : of,
      );
      absorb(newer, line);
    }
  }
  line.dependencies = own;
  for (const of of own) places.set(keyOf(of), line);
  const { title } = line.update;
  if (title === undefined) return;
  const key = `group\n${title}\n${line.update.folder ?? ''}`.toLowerCase();
  const group = places.get(key);
  if (group === undefined) places.set(key, line);
  else {
    for (const of of own) places.set(keyOf(of), group);
    group.dependencies = [...group.dependencies, ...own];
    group.more ||= line.more;
    absorb(group, line);
    line.dependencies = [];
    line.more = false;
  }
}

const keyOf = ({ name, folder }: UpdatedDependency) => `${name}\n${folder ?? ''}`.toLowerCase();

/** Takes what the older line says beside its dependencies. */
function absorb(newer: Line, { change, security }: Line): void {
  newer.security ||= security;
  if (newer.older.at(-1) !== change) newer.older.push(change);
}

/** The change with the pull requests, issues and people of older ones, each once. */
function withOlder(change: Change, older: readonly Change[]): Change {
  const all = [change, ...older];
  const people = new Set<string>();
  const isNew = (person: Person) => {
    const keys = personKeys(person);
    const known = keys.some((key) => people.has(key));
    if (!known) keys.forEach((key) => people.add(key));
    return !known;
  };
  return {
    ...change,
    type: older.map((of) => of.type).reduce(heavier, change.type),
    pullRequests: oldestFirst(all, (of) => of.pullRequests, String),
    issues: oldestFirst(
      all,
      (of) => of.issues,
      ({ repository, number }) => `${repository ?? ''}#${number}`,
    ),
    authors: all.flatMap((of) => of.authors.filter(isNew)),
  };
}

/** What equal things have in common stands once, where the newest change names it. */
function oldestFirst<T>(
  newestFirst: readonly Change[],
  listOf: (change: Change) => readonly T[],
  identify: (item: T) => string,
): readonly T[] {
  const seen = new Set<string>();
  const lists = newestFirst.map((change) => {
    const fresh = listOf(change).filter((item) => !seen.has(identify(item)));
    for (const item of fresh) seen.add(identify(item));
    return fresh;
  });
  return lists.toReversed().flat();
}

/** The type of the line decides the version that the release needs. */
function heavier(newer: string, older: string): string {
  return ['feat', 'fix', 'perf'].find((type) => type === newer || type === older) ?? newer;
}

function shown({ change, update, dependencies, more, security, older }: Line): Change {
  const now = {
    ...update,
    dependencies,
    more,
    security: security || dependencies.some((of) => of.security),
  };
  const folded = older.length > 0;
  const whole = folded ? withOlder(change, older) : change;
  if (update.title === undefined) {
    const [one] = dependencies;
    if (one === undefined || (!folded && change.text.includes(one.to))) return whole;
    return { ...whole, update: now, text: sentence(one) };
  }
  if (dependencies.length === 0 && !folded) return change;
  const place = update.folder === undefined ? '' : ` in ${update.folder}`;
  const title = folded ? `${update.title}${place}${marked(security)}` : change.text;
  const list = [...dependencies.map(listed), ...(more ? ['others'] : [])];
  const text = dependencies.length === 0 ? title : `${title}: ${list.join(', ')}`;
  return { ...whole, update: now, text };
}

function sentence({ name, from, to, folder, security }: UpdatedDependency): string {
  const place = folder === undefined ? '' : ` in ${folder}`;
  const what =
    from === undefined ? `update ${name} to ${to}` : `bump ${name} from ${from} to ${to}`;
  return `${what}${place}${marked(security)}`;
}

const listed = ({ name, from, to, security }: UpdatedDependency) =>
  `${name}${from === undefined ? '' : ` from ${from}`} to ${to}${marked(security)}`;

const marked = (security: boolean) => (security ? ' [security]' : '');
