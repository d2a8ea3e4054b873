import type { ArtifactLocation, Run } from '../model/log.ts';
import { repositoryPath, rootUri, uriOfPath } from '../resolve/repository-path.ts';
import type { Checkout } from '../resolve/repository-path.ts';
import { isRecord } from '../schema/values.ts';
import type { OnRepair } from '../schema/values.ts';
import type { Draft } from '../schema/walk.ts';

/**
 * Makes the URIs of one run's artifact locations relative to the root. A URI of another scheme
 * moves into the location's description.
 */
export function uriRepair(run: Run, checkout: Checkout, onRepair: OnRepair) {
  const known = repairedUris(run, checkout);
  const mayBeElsewhere = otherFolders(checkout);

  const repaired = (location: ArtifactLocation & { uri: string }) => {
    const base = location.uriBaseId;
    const key = base === undefined ? location.uri : `${base}\0${location.uri}`;
    const before = known.get(key);
    if (before) return before;
    const found = repositoryPath(location, run, checkout);
    const made =
      'elsewhere' in found
        ? {
            uri: rootUri,
            elsewhere: found.elsewhere,
            repair: 'replaced a URI that is not a file of the repository with the root',
          }
        : { uri: uriOfPath(found.path) || rootUri, ...repairOf(location, found) };
    known.set(key, made);
    return made;
  };

  return (location: Draft): void => {
    const { uri = '', uriBaseId } = location;
    if (typeof uri !== 'string' || (uri === '' && uriBaseId === undefined)) return;
    const based = hasBase(uriBaseId, run);
    if (!based && (uri === '' || (isPlain(uri) && !mayBeElsewhere(uri)))) {
      if (uriBaseId !== undefined) location['uriBaseId'] = undefined;
      return;
    }
    const base = typeof uriBaseId === 'string' && based ? { uriBaseId } : {};
    const made = repaired({ uri, ...base });
    location['uriBaseId'] = undefined;
    if (made.uri === uri) return;
    location['uri'] = made.uri;
    if (made.elsewhere !== undefined) location['description'] ??= { text: made.elsewhere };
    if (made.repair !== undefined) onRepair(made.repair);
  };
}

interface RepairedUri {
  readonly uri: string;
  readonly repair?: string;
  readonly elsewhere?: string;
}

/** The URIs of all runs in one checkout, by what else of a run decides about them. */
const repairedIn = new WeakMap<Checkout['exists'], Map<string, Map<string, RepairedUri>>>();

/** Caches are dropped at this many URIs. */
const mostUris = 100_000;

/** The URIs that were repaired before, for this run or one with the same bases and folders. */
function repairedUris(run: Run, { exists, folders }: Checkout): Map<string, RepairedUri> {
  const directories = (run.invocations ?? []).map(({ workingDirectory }) => workingDirectory);
  const context = JSON.stringify([run.originalUriBaseIds, directories, folders]);
  const all = repairedIn.get(exists) ?? new Map<string, Map<string, RepairedUri>>();
  repairedIn.set(exists, all);
  const size = [...all.values()].reduce((sum, uris) => sum + uris.size, 0);
  if (size > mostUris) all.clear();
  const known = all.get(context) ?? new Map<string, RepairedUri>();
  all.set(context, known);
  return known;
}

/**
 * A quick check whether a path may exist in one of the folders before the root: whether its first
 * part does. Most reports name thousands of paths with few first parts.
 */
function otherFolders({ folders = [], exists }: Checkout): (path: string) => boolean {
  const others = folders.slice(0, folders.indexOf(''));
  const known = new Map<string, boolean>();
  return (path) => {
    if (others.length === 0) return false;
    const slash = path.indexOf('/');
    const first = slash < 0 ? path : path.slice(0, slash);
    const before = known.get(first);
    if (before !== undefined) return before;
    const there = others.some((folder) => exists(`${folder}/${first}`));
    if (slash >= 0) known.set(first, there);
    return there;
  };
}

/** A quick check: most URIs need no repair. */
function isPlain(uri: string): boolean {
  return !/[^\w@+./-]|(?:^|\/)(?:[./]|$)/.test(uri);
}

/** A base without a URI in the run means the root. */
function hasBase(id: unknown, { originalUriBaseIds: bases }: Run): boolean {
  return typeof id === 'string' && bases !== undefined && Boolean(bases[id]?.uri);
}

function repairOf(
  { uri, uriBaseId }: ArtifactLocation & { uri: string },
  found: { path: string; inside: boolean },
): { repair?: string } {
  if (!found.inside) return { repair: 'made a path outside the repository relative' };
  if (uri === uriOfPath(found.path)) return {};
  if (uriBaseId !== undefined) return { repair: 'resolved a "uriBaseId"' };
  if (/^(file:|\/|[a-z]:[\\/])/i.test(uri)) {
    return { repair: 'made an absolute path relative to the root' };
  }
  if (isPlain(uri)) return { repair: 'found a path in the folder of its report or tool' };
  return { repair: 'normalized a path' };
}

/** Files for findings without a file, by tool. The first existing one is used. */
const usualFiles = new Map<string, readonly string[]>(
  Object.entries({
    'cargo-audit': ['Cargo.lock', 'Cargo.toml'],
    'npm-audit': ['package-lock.json', 'npm-shrinkwrap.json', 'package.json'],
    npm: ['package-lock.json', 'npm-shrinkwrap.json', 'package.json'],
    'pip-audit': ['requirements.txt', 'poetry.lock', 'uv.lock', 'Pipfile.lock', 'pyproject.toml'],
    safety: ['requirements.txt', 'poetry.lock', 'uv.lock', 'Pipfile.lock', 'pyproject.toml'],
    trivy: ['Dockerfile'],
    grype: ['Dockerfile'],
    hadolint: ['Dockerfile'],
  }),
);

/**
 * The URI for findings without a file: the tool's lock file or Dockerfile, the nearest to its
 * report, else the root.
 */
export function fallbackUri(tool: string, checkout: Checkout): string {
  const name = tool.trim().toLowerCase();
  const files = usualFiles.get(name) ?? usualFiles.get(name.split(/\s/, 1)[0] ?? '') ?? [];
  for (const folder of checkout.folders ?? ['']) {
    const inFolder = files.map((file) => (folder === '' ? file : `${folder}/${file}`));
    const found = inFolder.find((file) => checkout.exists(file));
    if (found !== undefined) return uriOfPath(found);
  }
  return rootUri;
}

/**
 * Gives every location of a result a file, and moves the first that had one to the front, as GitHub
 * shows only the first location. Returns whether it changed anything.
 */
export function repairLocations(result: Draft, fallback: string, onRepair: OnRepair): boolean {
  const given = Array.isArray(result['locations']) ? (result['locations'] as Draft[]) : [];
  const target = result['analysisTarget'];
  const uri = isRecord(target) && typeof target['uri'] === 'string' ? target['uri'] : fallback;
  if (given.length === 0) {
    onRepair('added a location to a result without one');
    result['locations'] = [locationAt(uri)];
    return true;
  }
  const [only] = given;
  if (
    fallback !== rootUri &&
    given.length === 1 &&
    fileOf(only) === rootUri &&
    only !== undefined
  ) {
    onRepair('added a file to a location without one');
    setFile(only, fallback);
    return true;
  }
  const first = given.findIndex(namesFile);
  const placed = first < 0 ? uri : undefined;
  let changed = first > 0;
  for (const location of given) {
    if (namesFile(location)) continue;
    changed = true;
    onRepair('added a file to a location without one');
    setFile(location, placed ?? fileOf(given[first]));
  }
  if (first > 0) {
    onRepair('moved the location that names a file to the front');
    given.unshift(...given.splice(first, 1));
  }
  return changed;
}

function locationAt(uri: string) {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } };
}

function setFile(location: Draft, uri: string): void {
  const physical = isRecord(location['physicalLocation']) ? location['physicalLocation'] : {};
  const artifact = isRecord(physical['artifactLocation']) ? physical['artifactLocation'] : {};
  location['physicalLocation'] = { ...physical, artifactLocation: { ...artifact, uri } };
}

function namesFile(location: Draft): boolean {
  return fileOf(location) !== '';
}

function fileOf(location: Draft | undefined): string {
  const physical = location?.['physicalLocation'];
  const artifact = isRecord(physical) ? physical['artifactLocation'] : undefined;
  return isRecord(artifact) && typeof artifact['uri'] === 'string' ? artifact['uri'] : '';
}

/** A region may not end before it starts. */
export function repairRegion(region: Draft, onRepair: OnRepair): void {
  const [line, endLine] = [region['startLine'], region['endLine']];
  const [column, endColumn] = [region['startColumn'], region['endColumn']];
  if (typeof line !== 'number') return;
  if (typeof endLine === 'number' && endLine < line) {
    region['endLine'] = line;
    delete region['endColumn'];
    onRepair('corrected a region that ends before it starts');
    return;
  }
  const oneLine = endLine === undefined || endLine === line;
  if (
    oneLine &&
    typeof column === 'number' &&
    typeof endColumn === 'number' &&
    endColumn < column
  ) {
    region['endColumn'] = column;
    onRepair('corrected a region that ends before it starts');
  }
}
