import { samePerson } from '../message/same-person.ts';
import type { Change } from './change.ts';
import type { DependencyUpdate, UpdatedDependency } from './dependency-update.ts';

/** A line that updates dependencies, while older lines are folded into it. */
interface Line {
  change: Change;
  readonly update: DependencyUpdate;
  dependencies: UpdatedDependency[];
  more: boolean;
  security: boolean;
  /** Whether the line stands for several commits. */
  folded: boolean;
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
  return kept.map((item) => ('folded' in item ? shown(item) : item));
}

const lineOf = (change: Change, update: DependencyUpdate): Line => ({
  change,
  update,
  dependencies: [...update.dependencies],
  more: update.more,
  security: update.title !== undefined && update.security,
  folded: false,
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

/** Takes what the older line says beside its dependencies; each pull request and person once. */
function absorb(newer: Line, { change, security }: Line): void {
  const { pullRequests, issues, authors, type } = newer.change;
  newer.folded = true;
  newer.security ||= security;
  newer.change = {
    ...newer.change,
    type: heavier(type, change.type),
    pullRequests: [
      ...change.pullRequests.filter((of) => !pullRequests.includes(of)),
      ...pullRequests,
    ],
    issues: [
      ...change.issues.filter(
        (of) => !issues.some((a) => a.number === of.number && a.repository === of.repository),
      ),
      ...issues,
    ],
    authors: [...authors, ...change.authors.filter((a) => !authors.some((b) => samePerson(a, b)))],
  };
}

/** The type of the line decides the version that the release needs. */
function heavier(newer: string, older: string): string {
  return ['feat', 'fix', 'perf'].find((type) => type === newer || type === older) ?? newer;
}

function shown({ change, update, dependencies, more, security, folded }: Line): Change {
  const now = {
    ...update,
    dependencies,
    more,
    security: security || dependencies.some((of) => of.security),
  };
  if (update.title === undefined) {
    const [one] = dependencies;
    if (one === undefined || (!folded && change.text.includes(one.to))) return change;
    return { ...change, update: now, text: sentence(one) };
  }
  if (dependencies.length === 0 && !folded) return change;
  const place = update.folder === undefined ? '' : ` in ${update.folder}`;
  const title = folded ? `${update.title}${place}${marked(security)}` : change.text;
  const list = [...dependencies.map(listed), ...(more ? ['others'] : [])];
  const text = dependencies.length === 0 ? title : `${title}: ${list.join(', ')}`;
  return { ...change, update: now, text };
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
