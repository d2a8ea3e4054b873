import type { ArtifactLocation, Run } from '../model/log.ts';
import { percentDecoded } from '../model/percent-decoded.ts';

/** The URI of the root, for findings outside the files of the repository. */
export const rootUri = '.';

/** The checkout that a report is about. */
export interface Checkout {
  /** Absolute path of its folder, with slashes, without a trailing one. */
  readonly root: string;
  /** Whether a file or folder exists, by its path relative to the root. */
  readonly exists: (path: string) => boolean;
  /**
   * Folders in which a relative path is looked up, nearest first, as paths relative to the root;
   * empty is the root. Only the root if absent; see `checkoutOf`.
   */
  readonly folders?: readonly string[];
}

/** A path relative to the root of the repository, or the URI if it is not a path. */
export type RepositoryPath =
  { readonly path: string; readonly inside: boolean } | { readonly elsewhere: string };

/**
 * The path of the file that an artifact location names. GitHub needs relative URIs without a base:
 * it ignores `uriBaseId` and absolute paths of other machines, and rejects a whole upload for one
 * URI of another scheme.
 */
export function repositoryPath(
  { uri = '', uriBaseId }: ArtifactLocation,
  run: Run,
  checkout: Checkout,
): RepositoryPath {
  const whole = withBase(uri, uriBaseId, run, 5);
  if (/^[a-z][a-z\d+.-][a-z\d+.-]*:\/\//i.test(whole) && !/^file:/i.test(whole))
    return { elsewhere: whole };
  if (/^(pkg|urn|data|mailto|git|docker|oci):/i.test(whole)) return { elsewhere: whole };
  const path = plainPath(whole);
  if (/^(\/|[a-z]:\/)/i.test(path)) return relativePath(path, run, checkout);
  const there = lookedUp(path, checkout);
  if (there !== undefined) return { path: there, inside: true };
  if (isProse(path) && !checkout.exists(path)) return { elsewhere: path };
  const steps = withoutDots(path);
  if (!steps.startsWith('../')) return { path: steps, inside: true };
  return existingEnd(steps.replace(/^(?:\.\.\/)*/, ''), checkout);
}

/** The path from the first folder in which it exists; undefined if it exists in none. */
function lookedUp(path: string, { folders = [], exists }: Checkout): string | undefined {
  if (path === '' || path === '.') return undefined;
  for (const folder of folders) {
    const steps = withoutDots(folder === '' ? path : `${folder}/${path}`);
    if (steps !== '' && !steps.startsWith('../') && steps !== '..' && exists(steps)) return steps;
  }
  return undefined;
}

/** Whether a text for a path is a sentence: three words, no folder, no file extension. */
function isProse(text: string): boolean {
  return /\S\s\s*\S\S*\s\s*\S/.test(text) && !/[/\\]|\.[\p{L}\p{N}]{1,10}$/u.test(text);
}

/** A base may be relative to another (SARIF 3.14.14). The depth limit ends loops. */
function withBase(uri: string, baseId: string | undefined, run: Run, depth: number): string {
  if (baseId === undefined || depth === 0 || /^([a-z][a-z\d+.-]*:|\/)/i.test(uri)) return uri;
  const bases = run.originalUriBaseIds ?? {};
  const base = Object.hasOwn(bases, baseId) ? bases[baseId] : undefined;
  if (base?.uri === undefined || base.uri === '') return uri;
  const folder = base.uri.endsWith('/') ? base.uri : `${base.uri}/`;
  return withBase(folder + uri, base.uriBaseId, run, depth - 1);
}

/** Without scheme, host and percent codes: `file:///C:/a%20b` is `C:/a b`. */
function plainPath(uri: string): string {
  const slashed = uri.replaceAll('\\', '/');
  const path = /^file:/i.test(slashed)
    ? slashed.replace(/^file:(\/\/[^/]*(?=\/|$))?/i, '').replace(/^\/(?=[a-z]:\/)/i, '')
    : slashed;
  return percentDecoded(path);
}

/** Folders in which runners and containers keep the checkout. */
const checkouts = [
  /^\/github\/workspace\//,
  /^\/(home|Users)\/[^/]*\/work\/[^/]*\/[^/]*\//,
  /^\/__w\/[^/]*\/[^/]*\//,
  /^[a-z]:\/a\/[^/]*\/[^/]*\//i,
  /^\/(builds|workspaces)\/[^/]*\//,
  /^\/(src|app|code|work|workspace|repo|project|data|scan|tf)\//,
];

function relativePath(absolute: string, run: Run, checkout: Checkout): RepositoryPath {
  const path = withoutDots(absolute);
  const below = (folder: string) =>
    folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
  if (path === checkout.root) return { path: '', inside: true };
  const inRoot = below(checkout.root);
  if (inRoot !== undefined) return { path: inRoot, inside: true };
  const known = belowCheckout(path);
  if (known && checkout.exists(known)) return { path: known, inside: true };
  const end = existingEnd(path, checkout);
  if ('inside' in end && end.inside) return end;
  if (known !== undefined) return { path: known, inside: true };
  const base = basesOf(run)
    .map(below)
    .find((rest) => rest !== undefined);
  if (base !== undefined) return { path: base, inside: true };
  return { path: path.replace(/^([a-z]:)?\/\/*/i, ''), inside: false };
}

/** The path below a known checkout folder. Empty for the folder itself. */
function belowCheckout(path: string): string | undefined {
  const folder = `${path}/`;
  const pattern = checkouts.find((checkout) => checkout.test(folder));
  return pattern && folder.replace(pattern, '').replace(/\/$/, '');
}

/** No file system of a runner has a longer path. */
const longestPath = 4096;

/**
 * The longest end of the path that exists in the checkout: the start is that of another machine. A
 * file name alone proves nothing, as every folder of node_modules has a package.json.
 */
function existingEnd(path: string, checkout: Checkout): RepositoryPath {
  const parts = path.split('/').filter((part) => part !== '');
  for (
    let from = Math.max(0, parts.length - longestPath);
    from < Math.max(parts.length - 1, 1);
    from += 1
  ) {
    const end = parts.slice(from).join('/');
    if (end.length <= longestPath && checkout.exists(end)) return { path: end, inside: true };
  }
  return { path: parts.join('/'), inside: false };
}

function basesOf({ invocations = [], originalUriBaseIds = {} }: Run): readonly string[] {
  const named = [
    ...invocations.map((invocation) => invocation.workingDirectory),
    ...Object.values(originalUriBaseIds),
  ];
  return named
    .map((location) => withoutDots(plainPath(location?.uri ?? '')).replace(/\/$/, ''))
    .filter((folder) => folder.includes('/'))
    .sort((a, b) => b.length - a.length);
}

function withoutDots(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '.' || (part === '' && kept.length > 0)) continue;
    if (part === '..' && kept.length > 0 && !['..', ''].includes(kept.at(-1) ?? '')) kept.pop();
    else kept.push(part);
  }
  return kept.join('/');
}

/** A path as a relative URI, encoded, without a colon before the first slash. */
export function uriOfPath(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(wellFormed(part)).replaceAll(
        /%(40|24|2B|2C|3D|26|3B)/g,
        decodeURIComponent,
      ),
    )
    .join('/');
}

function wellFormed(text: string): string {
  return text.replaceAll(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}
