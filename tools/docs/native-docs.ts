import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../repository.ts';

/** What a person wrote about the report of one tool; Markdown but for the tool's name. */
export interface NativeDocs {
  readonly tool: string;
  /** Which reports are read. */
  readonly reads: string;
  /** How a severity comes about. */
  readonly severity: string;
  /** What proves that the tool looked. */
  readonly proof: string;
}

const keys = ['reads', 'severity', 'proof'];

/**
 * Reads `<tool>/docs.yml` of each tool, whose folder is its name in lower case. Throws where one is
 * missing, says too little or too much, or belongs to no tool.
 */
export function nativeDocs(
  tools: readonly string[],
  folder = join(root, 'packages/analyzers/src'),
): readonly NativeDocs[] {
  const folders = tools.map((tool) => tool.toLowerCase());
  const stray = readdirSync(folder).filter(
    (name) => !folders.includes(name) && existsSync(join(folder, name, 'docs.yml')),
  );
  if (stray.length > 0) throw new Error(`docs.yml of no converter: ${stray.join(', ')}`);
  return tools.map((tool) => {
    const file = join(folder, tool.toLowerCase(), 'docs.yml');
    const docs = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
    const wrong = keys.filter((key) => typeof docs[key] !== 'string' || docs[key] === '');
    if (wrong.length > 0) throw new Error(`${file} does not say: ${wrong.join(', ')}`);
    const unknown = Object.keys(docs).filter((key) => !keys.includes(key));
    if (unknown.length > 0)
      throw new Error(`${file} has what no page shows: ${unknown.join(', ')}`);
    return { tool, ...docs } as NativeDocs;
  });
}
