import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../repository.ts';

/** The hand-written documentation of one tool's report; Markdown, except the tool's name. */
export interface NativeDocs {
  readonly tool: string;
  /** Which reports are read. */
  readonly reads: string;
  /** Where the severity comes from. */
  readonly severity: string;
  /** What proves that the tool scanned something. */
  readonly proof: string;
}

const keys = ['reads', 'severity', 'proof'];

/**
 * Reads `<tool>/docs.yml` of each tool; the folder is the tool's name in lower case. Throws if a file
 * is missing, lacks a key, has an unknown key, or belongs to no tool.
 */
export function nativeDocs(
  tools: readonly string[],
  folder = join(root, 'packages/analyzers/src'),
): readonly NativeDocs[] {
  const folders = tools.map((tool) => tool.toLowerCase());
  const stray = readdirSync(folder).filter(
    (name) => !folders.includes(name) && existsSync(join(folder, name, 'docs.yml')),
  );
  if (stray.length > 0) throw new Error(`docs.yml without a converter: ${stray.join(', ')}`);
  return tools.map((tool) => {
    const file = join(folder, tool.toLowerCase(), 'docs.yml');
    const docs = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
    const wrong = keys.filter((key) => typeof docs[key] !== 'string' || docs[key] === '');
    if (wrong.length > 0) throw new Error(`${file} lacks: ${wrong.join(', ')}`);
    const unknown = Object.keys(docs).filter((key) => !keys.includes(key));
    if (unknown.length > 0) throw new Error(`${file} has unknown keys: ${unknown.join(', ')}`);
    return { tool, ...docs } as NativeDocs;
  });
}
