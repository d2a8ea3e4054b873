import { samePerson } from '../message/commit.ts';
import type { Change } from './change.ts';
import type { DependencyUpdate } from './dependency-update.ts';

/**
 * Folds the updates of one dependency into one line, from the first version to the last, at the
 * place of the newest.
 *
 * @param changes newest first.
 */
export function foldDependencyUpdates(changes: readonly Change[]): readonly Change[] {
  const folded = new Map<string, Change>();
  const kept: (Change | string)[] = [];
  for (const change of changes) {
    if (change.update === undefined) {
      kept.push(change);
      continue;
    }
    const key = `${change.update.name}\n${change.update.folder ?? ''}`;
    const newer = folded.get(key);
    if (newer === undefined) kept.push(key);
    folded.set(key, newer === undefined ? change : joined(newer, change));
  }
  return kept.map((item) => (typeof item === 'string' ? (folded.get(item) as Change) : item));
}

function joined(newer: Change, older: Change): Change {
  const update = { ...(newer.update as DependencyUpdate), from: older.update?.from };
  const { name, from, to, folder } = update;
  const place = folder === undefined ? '' : ` in ${folder}`;
  return {
    ...newer,
    update,
    text:
      from === undefined
        ? `update ${name} to ${to}${place}`
        : `bump ${name} from ${from} to ${to}${place}`,
    pullRequests: [...older.pullRequests, ...newer.pullRequests],
    issues: [...older.issues, ...newer.issues],
    authors: [
      ...newer.authors,
      ...older.authors.filter((a) => !newer.authors.some((b) => samePerson(a, b))),
    ],
  };
}
