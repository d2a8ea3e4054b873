import { code, codeBlock, details, document, visible } from '@ci-actions/markdown';
import type { ToolResults } from '../judge/tool-results.ts';

const longestDiff = 20_000;

/** What formatters would change, folded, with the one command that does. */
export function fixesOf(results: readonly ToolResults[]): string | undefined {
  const sections = results.flatMap(({ run, calls }) =>
    calls.flatMap(({ run: { fix } }) => {
      if (fix === undefined) return [];
      const more = fix.diff.length - longestDiff;
      const cut = more > 0 ? `… and ${more} more characters, in the native report.` : undefined;
      const shown = codeBlock(visible(fix.diff, longestDiff), 'diff');
      const title = `${run.plan.analyzer.name}: apply its changes with <code>${codeText(fix.command)}</code>`;
      return [details(title, document(`Run ${code(fix.command)}.`, shown, cut).trimEnd())];
    }),
  );
  return sections.length === 0 ? undefined : document(...sections).trimEnd();
}

/** In a summary line, Markdown's own code marks are not read. */
const codeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
