import { code, escaped } from '@ci-actions/markdown';
import type { FloatingTag } from '../publish/floating-tags.ts';
import type { Found } from './found.ts';

type Row = readonly [name: string, value: string];

/** What was published, for the table of the summary. */
export function publicationRows({ publication }: Pick<Found, 'publication'>): readonly Row[] {
  if (publication?.release === undefined) return [];
  const { release, assets, floatingTags } = publication;
  const state = release.draft ? 'draft' : `published${release.immutable ? ', immutable' : ''}`;
  return [
    ['release', `[${escaped(release.title, 100)}](${linkTarget(release.url)}) (${state})`],
    ...(assets > 0 ? [['assets', String(assets)] as const] : []),
    ...floatingTags.map((tag) => [`tag ${code(tag.name)}`, doneWith(tag)] as const),
  ];
}

/** The server has encoded it; Markdown would end a link at these characters. */
const linkTarget = (url: string) =>
  url.replaceAll(/[\s<>()\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);

function doneWith({ done, why }: FloatingTag): string {
  switch (done) {
    case 'made':
      return 'made';
    case 'moved':
      return 'moved to this release';
    case 'there':
      return 'is at this release already';
    case 'kept':
      return `left to the higher version ${code(why, 100)}`;
    case 'refused':
      return 'not moved: the server refuses it';
  }
}
