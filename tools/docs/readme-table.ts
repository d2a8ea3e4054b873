import { format } from 'prettier';
import type { About } from './about.ts';
import { mdTable } from './markdown.ts';

const begin = '<!-- npm run docs: a row for each folder of actions/ -->';
const end = '<!-- end of the table of actions -->';

/** The README with the table of all actions between its marks. Throws if a mark is missing or twice. */
export async function withActionsTable(
  readme: string,
  abouts: ReadonlyMap<string, Pick<About, 'replaces' | 'does'>>,
): Promise<string> {
  const [before, rest, ...more] = readme.split(begin);
  const [, after, ...others] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`the README needs the lines "${begin}" and "${end}", once each`);
  }
  const rows = [...abouts].map(([action, { replaces, does }]) => [
    `[${action}](action-docs/${action}.md)`,
    replaces,
    does,
  ]);
  const table = await format(mdTable(['action', 'replaces', 'what it does'], rows), {
    parser: 'markdown',
    printWidth: 100,
  });
  return `${before}${begin}\n\n${table}\n${end}${after}`;
}
