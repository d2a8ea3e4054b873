import type { ArtifactLocation, Region, Result, Run } from '../model/log.ts';

/** Where a reader looks first. Lines and columns count from 1. */
export interface Place {
  readonly uri: string;
  /** What the report says of the file; a repair keeps the URI of a place elsewhere here. */
  readonly description?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
}

/** The result's first location with a file; undefined where it names none. */
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

/** The file's URI, by the run's artifact where only an index is given; base ids are not applied. */
export function uriOf(location: ArtifactLocation | undefined, run: Run): string | undefined {
  const own = location?.uri;
  if (own !== undefined && own !== '') return own;
  const listed = run.artifacts?.[location?.index ?? -1]?.location?.uri;
  return listed === '' ? undefined : listed;
}
