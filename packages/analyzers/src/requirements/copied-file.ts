import type { Surroundings } from '../tool/surroundings.ts';
import { containerPath, contextPath } from './container-path.ts';

/** What one `COPY` or `ADD` brings into a stage. */
export interface Copy {
  readonly sources: readonly string[];
  /** Absolute, in the container; ends with `/` where it is a folder. */
  readonly destination: string;
  /** The stage it copies from; undefined for the build context. */
  readonly from: Stage | 'other image' | undefined;
  /** The content, where the Dockerfile itself holds it. */
  readonly inline?: string;
}

export interface Stage {
  readonly copies: Copy[];
  readonly base: Stage | undefined;
}

export interface CopiedFile {
  /** Relative to the working directory; undefined where the Dockerfile holds the content. */
  readonly path: string | undefined;
  readonly text: string;
}

/** The file that a stage has at a path of the container; undefined if it cannot be seen. */
export async function copiedFile(
  stage: Stage,
  path: string,
  context: string,
  around: Surroundings,
): Promise<CopiedFile | undefined> {
  for (const copy of stage.copies.toReversed()) {
    for (const source of copy.sources) {
      const found = await fileOf(copy, source, path, context, around);
      if (found !== undefined) return found;
    }
  }
  return stage.base === undefined ? undefined : copiedFile(stage.base, path, context, around);
}

async function fileOf(
  copy: Copy,
  source: string,
  path: string,
  context: string,
  around: Surroundings,
): Promise<CopiedFile | undefined> {
  const folder = containerPath('', copy.destination);
  const below = folder === '/' ? '/' : `${folder}/`;
  const inside = path.startsWith(below) ? path.slice(below.length) : undefined;
  if (copy.inline !== undefined) {
    const own = path === folder || inside === lastPart(source);
    return own ? { path: undefined, text: copy.inline } : undefined;
  }
  if (copy.from === 'other image') return undefined;
  for (const candidate of candidates(copy, source, { path, folder, inside })) {
    const found =
      copy.from === undefined
        ? await inContext(candidate, context, around)
        : await copiedFile(copy.from, containerPath('', candidate), context, around);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the file may come from: the source itself, a file in it, or one that its pattern matches. */
function candidates(
  { destination, sources }: Copy,
  source: string,
  { path, folder, inside }: { path: string; folder: string; inside: string | undefined },
): readonly string[] {
  const found: string[] = [];
  const wild = /[*?[]/.test(source);
  const toFolder = destination.endsWith('/') || sources.length > 1 || wild;
  if (path === folder && !toFolder) found.push(source);
  if (inside === undefined) return found;
  if (wild) {
    const parent = source.slice(0, source.lastIndexOf('/') + 1);
    if (matches(lastPart(source), inside)) found.push(parent + inside);
    return found;
  }
  if (inside === lastPart(source)) found.push(source);
  found.push(`${source}/${inside}`);
  return found;
}

async function inContext(
  source: string,
  context: string,
  { kindOf, readText }: Surroundings,
): Promise<CopiedFile | undefined> {
  const inside = contextPath(`${context}/${contextPath(source)}`);
  const path = context.startsWith('/') ? `/${inside}` : inside;
  if ((await kindOf(path)) !== 'file') return undefined;
  const text = await readText(path);
  return text === undefined ? undefined : { path, text };
}

const lastPart = (path: string) => path.slice(path.replace(/\/+$/, '').lastIndexOf('/') + 1);

/** A pattern of one path part, with `*`, `?` and sets. */
function matches(pattern: string, name: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  try {
    return new RegExp(`^${source}$`).test(name);
  } catch {
    return false;
  }
}
