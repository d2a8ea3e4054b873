import { isAbsolute, normalize } from 'node:path';

/** Enough for what a person writes; `{1..99999}` must not take minutes. */
const maxAlternatives = 1000;

export interface Globbed {
  /** Absolute paths of files, sorted by code unit, each once. */
  readonly files: readonly string[];
  /** The patterns, as given, that match no file. */
  readonly unmatched: readonly string[];
}

/**
 * Finds files with the syntax of `@actions/glob` and `{a,b}`, relative to `cwd`; `!` patterns exclude
 * files.
 */
export async function glob(patterns: readonly string[], cwd: string): Promise<Globbed> {
  const [{ create }, { expand }] = await Promise.all([
    import('@actions/glob'),
    import('brace-expansion'),
  ]);
  // `@actions/glob` takes braces literally.
  const alternatives = (pattern: string) => expand(pattern, { max: maxAlternatives });
  const excluded = patterns.filter((p) => p.startsWith('!')).flatMap(alternatives);
  const wanted = patterns.filter((p) => !p.startsWith('!'));
  const files = new Set<string>();
  const unmatched: string[] = [];
  for (const pattern of wanted) {
    const rooted = [...alternatives(pattern), ...excluded].map((p) => fromFolder(p, cwd));
    const globber = await create(rooted.join('\n'), { matchDirectories: false });
    const found = await globber.glob();
    if (found.length === 0) unmatched.push(pattern);
    for (const file of found) files.add(file);
  }
  return { files: [...files].sort(), unmatched };
}

/**
 * Makes a pattern absolute: `@actions/glob` resolves only from the process's folder, and refuses `.`
 * and `..`. Escapes `[*?` in the folder's own path.
 */
function fromFolder(pattern: string, cwd: string): string {
  const negated = pattern.startsWith('!');
  const path = negated ? pattern.slice(1) : pattern;
  if (path.startsWith('~')) return pattern;
  const folder = isAbsolute(path) ? '' : `${cwd.replaceAll(/[[*?]/g, '[$&]')}/`;
  return `${negated ? '!' : ''}${normalize(folder + path)}`;
}
