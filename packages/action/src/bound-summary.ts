/** The platform drops a larger summary completely (actions/runner FileCommandManager.cs). */
export const maxSummaryBytes = 1024 * 1024;

/**
 * Shortens the summary to the platform's limit. Cuts between blocks and outside code, closes open
 * `<details>`, and adds a last line with the number of missing bytes and the path of the full summary.
 */
export function boundSummary(markdown: string, fullPath: string, max = maxSummaryBytes): string {
  const bytes = Buffer.byteLength(markdown);
  if (bytes <= max) return markdown;
  const note = (kept: number) =>
    `\n> **Cut to fit GitHub's limit**: ${bytes - kept} of ${bytes} bytes are not shown; the full summary is in \`${fullPath}\` on the runner.\n`;
  const room = max - Buffer.byteLength(note(0)) - 4096;
  const kept = cutBetweenBlocks(markdown, room);
  return kept + note(Buffer.byteLength(kept));
}

function cutBetweenBlocks(markdown: string, room: number): string {
  let kept = '';
  let bytes = 0;
  let end = 0;
  let fence = '';
  let open = 0;
  let openAtEnd = 0;
  for (const line of markdown.split(/(?<=\n)/)) {
    bytes += Buffer.byteLength(line);
    if (bytes > room) break;
    kept += line;
    const mark = /^(`{3,})/.exec(line)?.[1];
    if (fence === '' && mark !== undefined) fence = mark;
    else if (fence !== '' && line.trimEnd() === fence) fence = '';
    if (fence !== '') continue;
    open += count(line, '<details>') - count(line, '</details>');
    if (line.trim() === '') {
      end = kept.length;
      openAtEnd = open;
    }
  }
  return kept.slice(0, end) + '</details>\n\n'.repeat(Math.max(0, openAtEnd));
}

function count(line: string, tag: string): number {
  return line.split(tag).length - 1;
}
