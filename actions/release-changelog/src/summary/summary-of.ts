import { code, document, escaped, table } from '@ci-actions/markdown';
import { describeChangelog } from '../notes/changelog.ts';
import { failuresOf, warningsOf } from './found.ts';
import type { Found } from './found.ts';
import { publicationRows } from './publication-rows.ts';

/** The job summary: the tag, what it is compared with, and the notes. */
export function summaryOf(found: Found): string {
  const { shown } = found;
  return document(
    headline(found),
    failuresOf(found)
      .slice(1)
      .map((line) => `- ${escaped(line, 600)}`)
      .join('\n'),
    table(
      ['What', 'Found'],
      factsOf(found).map(([name, value]) => [name, value]),
    ),
    warningsOf(found)
      .map((line) => `- ⚠️ ${escaped(line, 500)}`)
      .join('\n'),
    '### Notes',
    shown.trimEnd(),
  );
}

function headline(found: Found): string {
  const { tag, base, changes } = found;
  const commits = changes.commits === 1 ? '1 commit' : `${changes.commits} commits`;
  const since = base.name === undefined ? 'the first release' : `since ${code(base.name)}`;
  const [failure] = failuresOf(found);
  const what = `${code(tag.name)}, ${commits}, ${since}`;
  if (failure !== undefined) return `**Failed**: ${what}: ${escaped(failure, 600)}.`;
  return `**${wordFor(found)}**: ${what}.`;
}

function wordFor({ publication }: Found): string {
  const release = publication?.release;
  if (release === undefined) return 'Valid, nothing published';
  return release.draft ? 'Draft written' : 'Released';
}

function tagPlace({ source, publication }: Found): string {
  if (source.tagExists) return '';
  if (publication?.madeTag === true) return ', made by this run at HEAD';
  return publication?.release === undefined
    ? ', which the clone does not have; HEAD is used'
    : ', which only the server has, at HEAD';
}

function factsOf(found: Found): readonly (readonly [string, string])[] {
  const { tag, source, base, changes, implied, versions, compare } = found;
  const target = code(source.target.hash.slice(0, 7));
  const range =
    base.name === undefined ? `everything up to ${target}` : `${code(base.name)} to ${target}`;
  return [
    ['version', code(tag.version)],
    ['tag', `${code(tag.name)}${tagPlace(found)}`],
    ['compared with', base.name === undefined ? 'nothing: the first release' : code(base.name)],
    ['range', compare === '' ? range : `[${range}](${compare})`],
    [
      'commits',
      `${changes.commits}${changes.revertedCommits > 0 ? `, ${changes.revertedCommits} of them reverted commits or reverts` : ''}`,
    ],
    ['highest stable version', found.isLatest ? 'yes' : 'no'],
    ...publicationRows(found),
    ...(implied === undefined
      ? []
      : [['changes require', `${code(implied.version)} (${implied.step})`] as const]),
    ...(versions.compared > 0 ? [['version files', `${versions.compared} compared`] as const] : []),
    ...versions.computed.map((line) => ['not compared', escaped(line)] as const),
    ...(found.changelog
      ? [['changelog', escaped(describeChangelog(found.changelog), 1000)] as const]
      : []),
    ['notes', code(found.notesPath)],
  ];
}
