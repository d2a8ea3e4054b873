import type { Change } from '../changes/change.ts';
import type { Changes } from '../changes/changes.ts';
import type { Person } from '../message/commit.ts';
import { sameText } from '../message/squashed.ts';
import { commitLink, compareUrl, issueLink, pullRequestLink } from './links.ts';
import type { Site } from './links.ts';
import { markdownText } from './markdown-text.ts';
import type { Block, Notes } from './notes.ts';
import type { Grouped, Layout } from './sections.ts';

export interface NewContributor {
  readonly person: Person;
  readonly change: Change;
}

export interface Release {
  readonly tag: string;
  readonly previous: string | undefined;
  readonly site: Site;
  readonly layout: Layout;
  readonly newContributors: readonly NewContributor[];
}

const longestText = 2000;
const longestName = 100;

export function renderNotes(
  { elsewhere, noChanges }: Changes,
  grouped: Grouped,
  release: Release,
): Notes {
  const { breaking, sections, excluded } = grouped;
  const { site } = release;
  const blocks: Block[] = sections.map(({ title, changes }) => ({
    title: markdownText(title),
    items: changes.map((change) => line(change, site)),
    changes,
    breaking: false,
  }));
  if (breaking.length > 0) {
    const items = breaking.map((change) => breakingLine(change, site));
    const title = markdownText(release.layout.breakingTitle);
    blocks.unshift({ title, items, changes: breaking, breaking: true });
  }
  const listed = blocks.length;
  if (release.newContributors.length > 0) {
    const items = release.newContributors.map((of) => firstContribution(of, site));
    blocks.push({ title: 'New contributors', items, breaking: false });
  }
  const tail = [
    ...(listed > 0 ? [] : ['No changes are listed.']),
    ...notListed(excluded, noChanges, elsewhere),
    ...fullChangelog(release),
  ];
  return { blocks, tail };
}

function line(change: Change, site: Site): string {
  const scope = change.scope === undefined ? '' : `**${markdownText(change.scope)}:** `;
  const text = noSubject.test(change.text) ? `${change.text} (no subject)` : change.text;
  return `- ${scope}${markdownText(text, longestText)} (${where(change, site)})${by(change.authors)}`;
}

/** A title without a letter or digit, or with a type alone: `fix(api):`. */
const noSubject = /^(?:[^\p{L}\p{N}]*|\s*[\p{L}\p{N}-]+(?:\([^)]*\))?!?:\s*)$/u;

/** Puts the text of a breaking change below the change, unless it repeats it. */
function breakingLine(change: Change, site: Site): string {
  const texts = change.breaking.filter((text) => text !== '' && !sameText(text, change.text));
  return [
    line(change, site),
    ...texts.map((text) => `  - ${markdownText(text, longestText)}`),
  ].join('\n');
}

function where({ hash, pullRequests, issues }: Change, site: Site): string {
  const brought = pullRequests.map((number) => pullRequestLink(site, number));
  const places = brought.length > 0 ? brought : [commitLink(site, hash)];
  const reasons = issues.map((issue) => issueLink(site, issue));
  return places.join(', ') + (reasons.length > 0 ? `, for ${reasons.join(', ')}` : '');
}

function by(authors: readonly Person[]): string {
  const names = authors
    .map(({ name }) => markdownText(name, longestName))
    .filter((name) => name !== '');
  return names.length === 0 ? '' : ` by ${names.join(', ')}`;
}

function firstContribution({ person, change }: NewContributor, site: Site): string {
  return `- ${markdownText(person.name, longestName)} made their first contribution in ${where({ ...change, issues: [] }, site)}`;
}

function notListed(
  excluded: ReadonlyMap<string, number>,
  noChanges: Changes['noChanges'],
  elsewhere: ReadonlyMap<string, number>,
): string[] {
  const types = [...excluded].sort((a, b) => b[1] - a[1]);
  const parts = [
    ...types.map(([type, count]) => `${count} ${markdownText(type, 50)}`),
    ...[...noChanges].map(([what, count]) => `${count} ${what}${count === 1 ? '' : 's'}`),
    ...[...elsewhere].map(([tag, count]) => `${count} already in ${markdownText(tag)}`),
  ];
  return parts.length === 0 ? [] : [`Not listed here: ${parts.join(', ')}.`];
}

function fullChangelog({ site, previous, tag }: Release): string[] {
  const url = compareUrl(site, previous, tag);
  const name = previous === undefined ? tag : `${previous}...${tag}`;
  return url === '' ? [] : [`**Full changelog**: [${markdownText(name)}](${url})`];
}
