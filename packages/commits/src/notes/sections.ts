import type { Change } from '../changes/change.ts';
import type { Person } from '../message/commit.ts';
import { quietTypes } from '../message/known-types.ts';

/** One heading of the notes and what is listed under it. */
export interface Section {
  readonly title: string;
  /** In lower case. `*` takes what no other section takes, `deps` every update of a dependency. */
  readonly types: readonly string[];
  /** Labels of pull requests; `*` as above. */
  readonly labels: readonly string[];
  /** Pull requests with one of these labels are not listed here. */
  readonly without: readonly string[];
}

export interface Layout {
  readonly breakingTitle: string;
  readonly sections: readonly Section[];
  /** Types that `*` does not take. */
  readonly quiet: ReadonlySet<string>;
  /** Pull requests with one of these labels are excluded; `excludedAuthors` are logins. */
  readonly excludedLabels: ReadonlySet<string>;
  readonly excludedAuthors: ReadonlySet<string>;
}

const section = (title: string, ...types: readonly string[]): Section => ({
  title,
  types,
  labels: [],
  without: [],
});

export const breakingTitle = 'Breaking changes';
/** Takes the security updates that no section of the layout takes. */
const securityTitle = 'Security updates';

export const defaultLayout: Layout = {
  breakingTitle,
  sections: [
    section('Features', 'feat'),
    section('Bug fixes', 'fix'),
    section('Performance', 'perf'),
    section('Reverts', 'revert'),
    section('Dependencies', 'deps'),
    section('Other changes', '*'),
  ],
  quiet: quietTypes,
  excludedLabels: new Set(),
  excludedAuthors: new Set(),
};

export interface Grouped {
  readonly breaking: readonly Change[];
  /** In the layout's order, without empty ones. */
  readonly sections: readonly { readonly title: string; readonly changes: readonly Change[] }[];
  /** Number of changes under no heading, by type; `other` for those without a type. */
  readonly excluded: ReadonlyMap<string, number>;
}

export function grouped(changes: readonly Change[], layout: Layout): Grouped {
  const under = new Map<Section, Change[]>();
  const breaking: Change[] = [];
  const security: Change[] = [];
  const excluded = new Map<string, number>();
  const place = placer(layout);
  for (const change of changes) {
    const target = change.breaking.length > 0 ? 'breaking' : place(change);
    if (target === 'breaking') breaking.push(change);
    else if (target === undefined && change.update?.security === true) security.push(change);
    else if (target === undefined) count(excluded, change.type || 'other');
    else {
      const list = under.get(target);
      if (list) list.push(change);
      else under.set(target, [change]);
    }
  }
  const sections = layout.sections.flatMap((of) => {
    const list = under.get(of);
    return list === undefined ? [] : [{ title: of.title, changes: list }];
  });
  if (security.length > 0) sections.push({ title: securityTitle, changes: security });
  return { breaking, sections, excluded };
}

function placer({ sections, quiet, excludedLabels, excludedAuthors }: Layout) {
  const byType = new Map<string, Section>();
  const byLabel = new Map<string, Section>();
  for (const of of sections) {
    for (const type of of.types) if (!byType.has(type)) byType.set(type, of);
    for (const label of of.labels) if (!byLabel.has(label)) byLabel.set(label, of);
  }
  const rest = byType.get('*') ?? byLabel.get('*');
  const dependencies = byType.get('deps');
  return ({ type, update, labels, authors }: Change): Section | undefined => {
    if (labels.some((label) => excludedLabels.has(label))) return undefined;
    if (authors.some((author) => isExcluded(author, excludedAuthors))) return undefined;
    const labelled = labels
      .map((label) => byLabel.get(label))
      .find((of) => of !== undefined && !labels.some((label) => of.without.includes(label)));
    const ofUpdate = update === undefined ? undefined : dependencies;
    return labelled ?? ofUpdate ?? byType.get(type) ?? (quiet.has(type) ? undefined : rest);
  };
}

/** By login, which a commit shows only for bots and in GitHub's noreply addresses. */
function isExcluded({ name, email }: Person, logins: ReadonlySet<string>): boolean {
  if (logins.size === 0) return false;
  const login = /^(?:\d+\+)?(.+)@users\.noreply\./.exec(email)?.[1];
  return [name, name.replace(/\[bot\]$/, ''), login ?? ''].some((known) => logins.has(known));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
