import { number, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Surroundings } from '../tool/surroundings.ts';

/**
 * The files of which Semgrep parsed nothing: the places that it could not parse reach from the first
 * to the last line with more than a comment. It calls them "PartialParsing" like all others.
 */
export async function unparsedFiles(
  errors: readonly Fields[],
  { readText }: Pick<Surroundings, 'readText'>,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const error of errors) {
    const path = text(error, 'path');
    const spans = records(error, 'spans').filter((span) => text(span, 'file') === path);
    const source = path === undefined || !isPartial(error) ? undefined : await readText(path);
    if (path !== undefined && source !== undefined && coversAll(spans, source)) files.push(path);
  }
  return [...new Set(files)];
}

function isPartial({ type }: Fields): boolean {
  return (Array.isArray(type) ? type[0] : type) === 'PartialParsing';
}

function coversAll(spans: readonly Fields[], source: string): boolean {
  const lost = spans.map((span) => ({
    from: number(record(span, 'start'), 'line') ?? Infinity,
    to: number(record(span, 'end'), 'line') ?? 0,
  }));
  const code = source
    .split('\n')
    .map((line, index) => ({ line: line.trim(), at: index + 1 }))
    .filter(({ line }) => line !== '' && !/^(#|\/\/|\/\*|\*)/.test(line));
  return (
    code.length > 0 && code.every(({ at }) => lost.some(({ from, to }) => from <= at && at <= to))
  );
}
