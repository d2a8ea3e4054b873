import type { ArtifactLocation, Region, Result, Run } from '../model/log.ts';

/** The location to show for a result. Lines and columns count from 1. */
export interface Place {
  readonly uri: string;
  /** The location's description. A repair moves the URI of a place outside the repository here. */
  readonly description?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
}

/** The result's first location with a file; undefined if none has one. */
export function locationOf(result: Result, run: Run): Place | undefined {
  for (const { physicalLocation } of result.locations ?? []) {
    const artifact = physicalLocation?.artifactLocation;
    const uri = uriOf(artifact, run);
    if (uri === undefined) continue;
    const place = placeOf(uri, physicalLocation?.region);
    const description = artifact?.description?.text;
    return description === undefined ? place : { ...place, description };
  }
  return undefined;
}

function placeOf(uri: string, { startLine: line, endLine, startColumn }: Region = {}): Place {
  if (line === undefined) return startColumn === undefined ? { uri } : { uri, column: startColumn };
  const lines = { uri, line, endLine: Math.max(line, endLine ?? line) };
  return startColumn === undefined ? lines : { ...lines, column: startColumn };
}

/** The file's URI, or that of the artifact at the location's index. Does not apply base ids. */
export function uriOf(location: ArtifactLocation | undefined, run: Run): string | undefined {
  const own = location?.uri;
  if (own !== undefined && own !== '') return own;
  const listed = run.artifacts?.[location?.index ?? -1]?.location?.uri;
  return listed === '' ? undefined : listed;
}
