const mark = '<!-- Written by "npm run docs" from ';

/** The first line of a generated page. */
export const generated = (from: string): string => `${mark}${from}. -->`;

export const isGenerated = (text: string): boolean => text.startsWith(mark);

/** Cells are our own Markdown: only pipes and line breaks are escaped. */
export function mdTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell) =>
        cell
          .trim()
          .replaceAll('|', '\\|')
          .replaceAll(/\s*\n\s*/g, ' '),
      )
      .join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
