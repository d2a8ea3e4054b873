import type { Run } from '../model/log.ts';
import { originOf } from './category.ts';
import { repositoryPath } from './repository-path.ts';
import type { Checkout } from './repository-path.ts';

/**
 * The checkout with the folders in which relative paths of a run are looked up, in order: the
 * working directories that the run names, the folder of its report and those above it, and the
 * root. Of two services that each have a `package.json`, each report then keeps its own.
 */
export function checkoutOf(run: Run, reportFolder: string | undefined, checkout: Checkout) {
  const { 'working-directory': ours } = originOf(run);
  const named = [
    ...(typeof ours === 'string' ? [{ uri: ours }] : []),
    ...(run.invocations ?? []).map(({ workingDirectory }) => workingDirectory ?? {}),
  ].flatMap((location) => folderOf(location, run, checkout));
  const above = reportFolder === undefined ? [] : foldersAbove(reportFolder);
  const folders = [...new Set([...named, ...above, ''])].filter(
    (folder) => folder === '' || checkout.exists(folder),
  );
  return folders.length === 1 ? checkout : { ...checkout, folders };
}

function folderOf(
  location: { readonly uri?: string; readonly uriBaseId?: string },
  run: Run,
  checkout: Checkout,
): readonly string[] {
  if (!location.uri) return [];
  const found = repositoryPath(location, run, { ...checkout, folders: [] });
  if ('elsewhere' in found || !found.inside) return [];
  return [found.path.replace(/\/$/, '').replace(/^\.$/, '')];
}

/** `a/b` gives `a/b` and `a`. */
function foldersAbove(folder: string): readonly string[] {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
}
