/** The commit that links point to; undefined parts are unknown. */
export interface Commit {
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string | undefined;
  readonly sha: string | undefined;
}

/** The address of a line of a file at a commit; undefined if it is not a file of the repository. */
export type FileLink = (path: string, line: number | undefined) => string | undefined;

/** Paths are untrusted: characters that could end a link or point elsewhere are encoded. */
export function fileLink({ serverUrl, repository, sha }: Commit): FileLink {
  return (path, line) => {
    const parts = path.split('/');
    const outside = parts.some((part) => part === '' || part === '.' || part === '..');
    if (repository === undefined || sha === undefined || outside || path.length > 1000) {
      return undefined;
    }
    const at = parts.map((part) => encoded(part)).join('/');
    return `${serverUrl}/${repository}/blob/${sha}/${at}${line === undefined ? '' : `#L${line}`}`;
  };
}

function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
